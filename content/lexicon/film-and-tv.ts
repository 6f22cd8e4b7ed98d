import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FILM_AND_TV: readonly LexiconEntry[] = [
  about(
    'films, movies, cinema, film, filmmaking, film making',
    'oscars, film director, hollywood, box office, cannes, scorsese, screenplay, tarantino, christopher nolan, screenwriter, film festival, cinematographer',
    'empireonline.com, variety.com, hollywoodreporter.com',
  ),
  about(
    'star wars, jedi',
    'darth vader, luke skywalker, mandalorian, lightsaber, george lucas, yoda, lucasfilm, millennium falcon, obi-wan, stormtrooper, grogu, death star',
    'starwars.com, starwarsnewsnet.com, theforce.net',
  ),
  about(
    'marvel, avengers, spider-man, superheroes, mcu, superhero films',
    'iron man, captain america, kevin feige, deadpool, x-men, stan lee, thanos, robert downey, guardians of the galaxy, wolverine, hulk, black panther',
    'marvel.com, comicbook.com, cbr.com',
  ),
  about(
    'batman, dc comics, superman, joker',
    'gotham, bruce wayne, dark knight, clark kent, james gunn, wonder woman, justice league, robert pattinson, catwoman, lex luthor, harley quinn, henry cavill',
    'dc.com, batman-news.com',
  ),
  about(
    'lord of the rings, tolkien, the hobbit, middle-earth',
    'gandalf, frodo, peter jackson, mordor, aragorn, rings of power, gollum, bilbo, sauron, silmarillion, samwise, hobbiton',
    'theonering.net, tolkiensociety.org',
  ),
  about(
    'harry potter, hogwarts, wizarding world',
    'jk rowling, rowling, dumbledore, daniel radcliffe, quidditch, voldemort, hermione, emma watson, slytherin, hogwarts legacy, hagrid, fantastic beasts',
    'wizardingworld.com, mugglenet.com, the-leaky-cauldron.org',
  ),
  about(
    'doctor who, dr who',
    'tardis, dalek, time lord, david tennant, ncuti gatwa, russell t davies, cybermen, matt smith, jodie whittaker, gallifrey, whovian, steven moffat',
    'doctorwhonews.net, doctorwho.tv, gallifreybase.com',
  ),
  about(
    'star trek, trekkies',
    'captain kirk, spock, picard, william shatner, starship enterprise, klingon, vulcan, leonard nimoy, strange new worlds, gene roddenberry, starfleet, patrick stewart',
    'startrek.com, trekmovie.com',
  ),
  about(
    'game of thrones, house of the dragon, westeros',
    'jon snow, george rr martin, targaryen, khaleesi, lannister, winterfell, kit harington, emilia clarke, peter dinklage, white walker, iron throne, winds of winter',
    'winteriscoming.net, watchersonthewall.com, westeros.org',
  ),
  about(
    'james bond, 007, spy films, mission impossible',
    'daniel craig, sean connery, ian fleming, aston martin db5, tom cruise, casino royale, roger moore, skyfall, goldfinger, bond villain, john le carre, barbara broccoli',
    'jamesbondlifestyle.com, 007.com',
  ),
  about(
    'horror films, horror, scary films, horror movies, zombies, ghosts',
    'stephen king, jump scare, haunted house, slasher, dracula, the exorcist, vampire, a24 horror, jordan peele, frankenstein, walking dead',
    'bloody-disgusting.com, dreadcentral.com, fangoria.com',
  ),
  about(
    'science fiction, sci-fi, dune, blade runner, matrix',
    'isaac asimov, philip k dick, frank herbert, denis villeneuve, cyberpunk, time travel, dystopian, arthur c clarke, alien invasion, keanu reeves, hugo award, ridley scott',
    'tor.com, reactormag.com, sfx.co.uk',
  ),
  about(
    'tv series, netflix, box sets, television, tv shows, tv dramas',
    'breaking bad, netflix series, bbc drama, showrunner, stranger things, peaky blinders, season finale, hbo, line of duty, sopranos, bafta',
    'denofgeek.com, radiotimes.com, tvline.com',
  ),
  about(
    'sitcoms, friends tv, comedy shows, only fools and horses, brooklyn nine-nine',
    'michael scott, ricky gervais, chandler bing, seinfeld, fawlty towers, david brent, blackadder, inbetweeners, peep show, ted lasso, steve carell, del boy',
    'comedy.co.uk, chortle.co.uk',
  ),
  about(
    'the simpsons, south park, rick and morty, family guy, adult cartoons',
    'homer, bart simpson, springfield, matt groening, futurama, cartman, seth macfarlane, bojack horseman, trey parker, adult swim, archer cartoon',
  ),
  about(
    'animation, cartoons, disney, pixar, stop motion',
    'aardman, wallace and gromit, toy story, dreamworks, animated film, nick park, walt disney, storyboard, claymation, mickey mouse, spider-verse',
    'cartoonbrew.com, awn.com, animationmagazine.net',
  ),
  about(
    'anime, one piece, naruto, dragon ball, attack on titan, demon slayer',
    'crunchyroll, shonen, otaku, goku, luffy, jujutsu kaisen, evangelion, my hero academia, my neighbour totoro, bleach anime, akira, mecha',
    'animenewsnetwork.com, crunchyroll.com, myanimelist.net',
  ),
  about(
    'studio ghibli, ghibli, miyazaki',
    "hayao miyazaki, spirited away, totoro, princess mononoke, howl's moving castle, kiki's delivery service, ponyo, the boy and the heron, isao takahata, joe hisaishi",
  ),
  about(
    'british comedy, stand-up comedy, stand-up, comedians, comedy, monty python, taskmaster',
    'edinburgh fringe, jimmy carr, john cleese, ricky gervais, improv, billy connolly, dave chappelle, greg davies, punchline, open mic, comics',
    'chortle.co.uk, comedy.co.uk, thecomicscomic.com',
  ),
  about(
    'true crime, serial killers, crime documentaries, murder podcasts',
    'cold case, true-crime podcast, jack the ripper, ted bundy, zodiac killer, serial podcast, forensic, unsolved murder, making a murderer, netflix true crime, kidnapping, alcatraz',
    'truecrimedaily.com, crimereads.com, crimeonline.com',
  ),
  about(
    'sherlock holmes, detective stories, crime novels, agatha christie, murder mysteries, thrillers',
    'hercule poirot, miss marple, conan doyle, whodunnit, inspector rebus, crime fiction, ian rankin, lee child, jack reacher, baker street, nordic noir, richard osman',
    'crimereads.com, crimefictionlover.com',
  ),
  about(
    "reality tv, love island, i'm a celebrity, strictly, big brother, the traitors",
    "strictly come dancing, ant and dec, claudia winkleman, kardashian, gogglebox, the apprentice, simon cowell, contestants, survivor, rupaul's drag race",
    'realityblurred.com',
  ),
  about(
    'documentaries, nature documentaries, david attenborough, louis theroux',
    'planet earth, blue planet, documentary series, bbc natural history, werner herzog, documentary filmmaker, sheffield docfest, ken burns, adam curtis, my octopus teacher, michael moore',
    'documentarytelevision.com',
  ),
  about(
    'youtube, youtubers, vlogging, content creation, mrbeast, tiktok, podcasts, podcasting',
    'vlogger, ksi, sidemen, content creator, logan paul, influencer, joe rogan, pewdiepie',
    'tubefilter.com, podnews.net',
  ),
  about(
    'film editing, video editing, cameraman, video production, cinematography',
    'premiere pro, davinci resolve, final cut, colour grading, cinematographer, camera operator, film crew, after effects, roger deakins, walter murch, visual effects, film school',
    'nofilmschool.com, premiumbeat.com, studiodaily.com',
  ),
];
