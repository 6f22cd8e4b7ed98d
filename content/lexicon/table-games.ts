import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const TABLE_GAMES: readonly LexiconEntry[] = [
  about(
    'chess, playing chess, chess club',
    "grandmaster, magnus carlsen, kasparov, checkmate, bobby fischer, knight fork, stockfish, opening theory, fide, sicilian defence, queen's gambit, hikaru nakamura",
    'chess.com, lichess.org, chessbase.com',
  ),
  about(
    'board games, boardgames, tabletop games, board game, catan',
    'monopoly, settlers of catan, tabletop, kickstarter, dice, ticket to ride, gloomhaven, worker placement, risk board, wingspan, cluedo',
    'boardgamegeek.com, shutupandsitdown.com, dicebreaker.com',
  ),
  about(
    'dungeons and dragons, d&d, dnd, role-playing, tabletop rpgs, dungeon master',
    "critical role, tabletop role-playing, wizards of the coast, gary gygax, stranger things, baldur's gate, d20, pathfinder, cthulhu, 5e, character sheet, beholder",
    'dndbeyond.com, enworld.org, theangrygm.com',
  ),
  about(
    'warhammer, warhammer 40k, 40k, games workshop, miniature painting, wargaming, miniatures',
    'space marines, warhammer 40, 000, age of sigmar, citadel paint, miniature wargaming, black library, tyranid, imperium of man, horus heresy, orks, chaos space',
    'warhammer-community.com, belloflostsouls.net, spikeybits.com',
  ),
  about(
    'magic the gathering, mtg, magic cards, trading card games',
    'planeswalker, wizards of the coast, black lotus, booster pack, draft deck, deckbuilding, mana, commander deck, richard garfield, standard format, mtg arena, goblin deck',
    'mtggoldfish.com, channelfireball.com, magic.wizards.com',
  ),
  about(
    'pokemon cards, yu-gi-oh, football stickers, trading cards, sports cards',
    'charizard card, booster pack, panini, topps, psa graded, rookie card, holographic, sticker album, baseball cards, logan paul pokemon',
    'beckett.com, ygorganization.com, cardlines.com',
  ),
  about(
    "poker, texas hold'em, playing cards",
    'world series of poker, poker player, royal flush, phil ivey, poker table, doyle brunson, online poker, card shark, blackjack, daniel negreanu, casino',
    'pokernews.com, cardplayer.com, pokerstrategy.com',
  ),
  about(
    'bridge card game, card games, whist, cribbage, rummy, bridge club',
    'contract bridge, bridge players, zia mahmood, no trumps, acbl, bidding system, gin rummy, solitaire, omar sharif bridge, duplicate bridge, card table',
    'bridgewinners.com, acbl.org, pagat.com',
  ),
  about(
    'the game of go, baduk, shogi, draughts, backgammon, checkers',
    'alphago, lee sedol, ke jie, go board, mind sports, backgammon board, igo, shogi player, mahjong, komi, deepmind',
    'gooften.net, online-go.com',
  ),
  about(
    'scrabble, crosswords, wordle, word games, crossword',
    'cryptic clue, crossword setter, wordplay, anagram, spelling bee, word puzzle, will shortz, tournament scrabble, cryptic crossword, nigel richards, palindrome, josh wardle',
    'crosswordfiend.com, crosswordunclued.com, fifteensquared.net',
  ),
  about(
    "puzzles, sudoku, jigsaws, jigsaw puzzles, brain teasers, logic puzzles, rubik's cube, cubing",
    'speedcubing, riddle, brainteaser, puzzler, alan turing puzzle, alex bellos, cubers, martin gardner, puzzle piece, erno rubik',
    'worldcubeassociation.org, speedsolving.com, puzzlewarehouse.com',
  ),
  about(
    'quizzes, pub quiz, trivia, quiz shows, quizzing',
    'university challenge, jeopardy, quizmaster, general knowledge, bradley walsh, only connect, who wants to be a millionaire, qi elves, quizzers, ken jennings, trivia night',
    'sporcle.com, triviaplaza.com',
  ),
  about(
    'magic tricks, magic, magician, card tricks, conjuring, illusions',
    'houdini, sleight of hand, illusionist, derren brown, penn and teller, magic circle, dynamo magician, david copperfield, close-up magic, mentalist, paul daniels, mind reader',
    'themagiccafe.com, vanishingincmagic.com',
  ),
  about(
    'juggling, circus skills, unicycling, yo-yos, circus',
    'trapeze, acrobat, jugglers, cirque du soleil, clowns, diabolo, big top, fire breathing, circus performer, ringmaster',
    'circustalk.com, juggle.org',
  ),
  about(
    'escape rooms, murder mystery games, laser tag, paintball, airsoft, nerf guns',
    'nerf blaster, airsoft gun, laser quest, bb gun, immersive experience, puzzle room, crystal maze, live action',
    'escaperoomartist.com, roomescapeartist.com',
  ),
  about(
    'lego, legos, lego sets, lego building, lego technic',
    'minifigures, lego brick, afol, legoland, billund, star wars lego, lego masters, brick builder, technic, master builder, lego ideas',
    'brickset.com, brothers-brick.com, lego.com',
  ),
  about(
    'larping, cosplay, live action role play, comic conventions, comic con',
    'cosplayer, mcm london, san diego comic con, fan convention, costume maker, foam armour, dragon con, sword fighting, medieval reenactment',
    'cosplay.com, larping.org',
  ),
  about(
    'model railways, model trains, train sets, hornby, model railway',
    'oo gauge, layout railway, rolling stock, bachmann, scalextric, james may toy, miniature railway, diorama, lionel trains, garden railway',
    'rmweb.co.uk, modelrailforum.com, world-of-railways.co.uk',
  ),
  about(
    'model making, model kits, airfix, scale models, gundam, gunpla',
    'tamiya, revell, plastic kit, model soldiers, airbrush, model aeroplane, model maker, diorama, bandai',
    'scalemates.com, modellingnews.gr, airfix.com',
  ),
];
