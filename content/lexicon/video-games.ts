import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const VIDEO_GAMES: readonly LexiconEntry[] = [
  about(
    'video games, gaming, computer games, gamer, pc gaming, video game',
    'playstation, xbox, nintendo, steam deck, speedrun, game developer, rpg, first-person shooter, open world, indie game, esports',
    'ign.com, eurogamer.net, polygon.com',
  ),
  about(
    'playstation, ps5, ps4, his playstation',
    'sony, dualsense, god of war, the last of us, uncharted, playstation plus, horizon zero dawn, ghost of tsushima, sony interactive, naughty dog, bloodborne, psvr',
    'pushsquare.com, playstation.com, playstationlifestyle.net',
  ),
  about(
    'xbox, his xbox, xbox games',
    'game pass, halo infinite, phil spencer, gears of war, microsoft, forza horizon, master chief, series x, kinect, bethesda, xbox live, activision',
    'purexbox.com, windowscentral.com, trueachievements.com',
  ),
  about(
    'nintendo, nintendo switch, mario, super mario, his switch',
    'mario kart, zelda, miyamoto, shigeru miyamoto, wii, game boy, splatoon, joy-con, luigi, metroid, smash bros, switch 2',
    'nintendolife.com, nintendo.com, gonintendo.com',
  ),
  about(
    'zelda, legend of zelda',
    "breath of the wild, tears of the kingdom, hyrule, ocarina of time, ganon, master sword, majora's mask, eiji aonuma, triforce, wind waker, korok",
    'zeldadungeon.net, zeldauniverse.net',
  ),
  about(
    'pokemon, pokemon go, pokemon games',
    'pikachu, charizard, niantic, nintendo, pokedex, scarlet and violet, pokemon trainer, game freak, eevee, shiny pokemon, legendary pokemon, team rocket',
    'pokemon.com, serebii.net, pokemongohub.net',
  ),
  about(
    'minecraft, mine craft',
    'mojang, creeper, redstone, minecraft server, speedrunner, dream smp, ender dragon, nether, blocky',
    'minecraft.net, minecraftforum.net, planetminecraft.com',
  ),
  about(
    'fortnite, battle royale games, apex legends, pubg',
    'epic games, v-bucks, victory royale, battle pass, tim sweeney, ninja streamer, bugha, respawn, battle royale',
    'epicgames.com, fortniteinsider.com, fortniteintel.com',
  ),
  about(
    'roblox, robux',
    'roblox studio, adopt me, david baszucki, brookhaven, blox fruits, grow a garden, young gamers, user-generated games, bloxburg, jailbreak game',
    'roblox.com',
  ),
  about(
    'ea fc, fifa games, fifa video game, ea sports fc, fifa',
    'ultimate team, ea sports, career mode, efootball, pro evolution soccer, fut, loot boxes, player ratings, toty, konami, chemistry styles',
    'futbin.com, futhead.com, fifauteam.com',
  ),
  about(
    'football manager, championship manager',
    'sports interactive, miles jacobson, wonderkid, fm24, save game, tactics creator, managerial career, regen, football sim',
    'fmscout.com, sortitoutsi.net, footballmanager.com',
  ),
  about(
    'call of duty, cod, first person shooters, counter-strike, battlefield',
    'warzone, black ops, modern warfare, activision, valorant, treyarch, headshot, doom eternal, shooter game, infinity ward',
    'charlieintel.com, hltv.org, callofduty.com',
  ),
  about(
    'gta, grand theft auto, red dead redemption, rockstar games',
    'gta vi, gta online, los santos, vice city, arthur morgan, take-two interactive, san andreas, trevor philips, john marston, open world',
    'rockstargames.com, gtaforums.com, rockstarintel.com',
  ),
  about(
    'league of legends, dota, dota 2, valorant, overwatch',
    "riot games, moba, faker, blizzard entertainment, worlds final, arcane, t1, summoner's rift, overwatch league, esports team, champion skins",
    'dotesports.com, leagueoflegends.com, dota2.com',
  ),
  about(
    'esports, e-sports, competitive gaming, twitch streaming, game streaming',
    'esports team, streamers, pro gamer, prize pool, esports arena, fnatic, faker, team liquid, faze clan, gaming tournament, ninja streamer',
    'dotesports.com, esportsinsider.com, esports.net',
  ),
  about(
    'world of warcraft, wow game, final fantasy, mmo, runescape, rpgs',
    "blizzard entertainment, azeroth, mmorpg, square enix, raid boss, elder scrolls online, baldur's gate 3, old school runescape, jrpg, final fantasy vii, guild wars, warcraft",
    'wowhead.com, massivelyop.com, rpgsite.net',
  ),
  about(
    'skyrim, elder scrolls, fallout',
    'bethesda, todd howard, cd projekt red, geralt, dragonborn, cyberpunk 2077, vault boy, fallout new vegas, starfield, vault dweller, tamriel',
    'nexusmods.com, uesp.net, fallout.bethesda.net',
  ),
  about(
    'dark souls, elden ring, soulslike games',
    'fromsoftware, miyazaki, bloodborne, sekiro, boss fight, soulslike, malenia, shadow of the erdtree, lordran',
    'fextralife.com',
  ),
  about(
    'the sims, animal crossing, stardew valley, cosy games, cities skylines',
    'maxis, tom nook, simcity, farming sim, concernedape, city builder, cozy game, eric barone, will wright, harvest moon, life simulation',
    'simsvip.com, simscommunity.info',
  ),
  about(
    'strategy games, civilization, age of empires, total war, paradox games, starcraft',
    'sid meier, crusader kings, real-time strategy, turn-based strategy, command and conquer, civ vi, stellaris, hearts of iron, 4x, europa universalis, factorio, xcom',
    'civfanatics.com, strategygamer.com, explorminate.co',
  ),
  about(
    'retro gaming, retro games, arcade games, old computers, zx spectrum, commodore 64',
    'sega, sonic the hedgehog, game boy, amiga, atari, arcade machine, pac-man, tetris, space invaders, nes, emulator, pinball',
    'retrogamer.net, timeextension.com, nintendolife.com',
  ),
  about(
    'sonic, sonic the hedgehog, sega',
    'tails and knuckles, dr robotnik, eggman, mega drive, dreamcast, yuji naka, green hill zone, sonic team, sonic frontiers, yakuza sega, genesis console',
    'sonicstadium.org, segabits.com',
  ),
  about(
    'virtual reality, vr, vr headsets',
    'oculus, meta quest, beat saber, headset, palmer luckey, half-life alyx, htc vive, augmented reality, vision pro, metaverse, vrchat, mixed reality',
    'uploadvr.com, roadtovr.com',
  ),
  about(
    'game design, game development, making games, game developer, unity',
    'unreal engine, game jam, godot, indie developer, level design, pixel art, game engine, gamedev, indie studio, playtest, shader, itch.io',
    'gamedeveloper.com, gamesindustry.biz',
  ),
  about(
    'flight simulators, microsoft flight simulator, simulators, train simulator, farming simulator',
    'x-plane, virtual cockpit, euro truck simulator, dovetail games, sim pilot, kerbal space program, joystick, giants software, flight sim',
    'flightsim.com, fselite.net, msfsaddons.com',
  ),
  about(
    "five nights at freddy's, fnaf, horror games, among us, resident evil",
    'freddy fazbear, survival horror, animatronic, imposter, silent hill, capcom, scott cawthon, jump scare, innersloth, leon kennedy, alien isolation, poppy playtime',
    'bloody-disgusting.com, relyonhorror.com',
  ),
  about(
    "the witcher, cyberpunk 2077, baldur's gate, role-playing games",
    'cd projekt red, geralt, geralt of rivia, sapkowski, night city, larian, henry cavill, astarion, ciri, keanu reeves cyberpunk',
  ),
];
