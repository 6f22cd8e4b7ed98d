import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FOOTBALL_CLUBS_ENGLAND: readonly LexiconEntry[] = [
  about(
    'arsenal, arsenal fc, the gunners, gunners',
    'emirates stadium, mikel arteta, arsene wenger, wenger, bukayo saka, martin odegaard, thierry henry, invincibles, declan rice',
    'arsenal.com, arseblog.com, arseblog.news',
  ),
  about(
    'chelsea, chelsea fc, the blues football',
    'stamford bridge, roman abramovich, todd boehly, cole palmer, jose mourinho, frank lampard, didier drogba, john terry, enzo maresca',
    'chelseafc.com, weaintgotnohistory.sbnation.com, thechelseachronicle.com',
  ),
  about(
    'manchester united, man united, man utd, man u, mufc',
    'old trafford, alex ferguson, sir alex, glazers, marcus rashford, bruno fernandes, ruben amorim, red devils, wayne rooney',
    'manutd.com, thebusbybabe.sbnation.com, stretfordend.co.uk',
  ),
  about(
    'manchester city, man city, mcfc',
    'etihad stadium, pep guardiola, guardiola, haaland, kevin de bruyne, phil foden, sergio aguero, rodri, vincent kompany',
    'mancity.com, bitterandblue.sbnation.com',
  ),
  about(
    'liverpool fc, liverpool, the reds football, lfc',
    'anfield, jurgen klopp, klopp, mohamed salah, steven gerrard, virgil van dijk, arne slot, kenny dalglish, bill shankly',
    'liverpoolfc.com, thisisanfield.com, empireofthekop.com',
  ),
  about(
    'everton, everton fc, the toffees, toffees',
    'goodison park, goodison, merseyside derby, bramley-moore dock, farhad moshiri, jordan pickford, duncan ferguson, dixie dean, hill dickinson stadium',
    'evertonfc.com, toffeeweb.com, royalbluemersey.sbnation.com',
  ),
  about(
    'tottenham, spurs, tottenham hotspur, thfc',
    'white hart lane, son heung-min, daniel levy, north london derby, ange postecoglou, bill nicholson, glenn hoddle, dele alli, ledley king',
    'tottenhamhotspur.com, cartilagefreecaptain.sbnation.com, spurs-web.com',
  ),
  about(
    'west ham, west ham united, whufc',
    'london stadium, upton park, bobby moore, jarrod bowen, david moyes, lucas paqueta, boleyn ground, david sullivan, karren brady',
    'whufc.com, kumb.com, claretandhugh.info',
  ),
  about(
    'newcastle united, newcastle football, the magpies football, nufc, toon army',
    "st james' park, eddie howe, alan shearer, mike ashley, kevin keegan, alexander isak, bruno guimaraes, bobby robson, tyne-wear derby",
    'nufc.co.uk, nufcblog.co.uk, themag.co.uk',
  ),
  about(
    'aston villa, villa football, avfc, villa park',
    'unai emery, jack grealish, ollie watkins, second city derby, john mcginn, emiliano martinez, gabby agbonlahor, holte end, morgan rogers',
    'avfc.co.uk, 7500toholte.sbnation.com',
  ),
  about(
    'leeds united, leeds football, lufc',
    'elland road, marcelo bielsa, bielsa, don revie, daniel farke, billy bremner, andrea radrizzani, kalvin phillips, marching on together',
    'leedsunited.com, throughitalltogether.sbnation.com, motleedsnews.com',
  ),
  about(
    'brighton football, brighton and hove albion, the seagulls football, bhafc',
    'amex stadium, tony bloom, fabian hurzeler, roberto de zerbi, lewis dunk, goldstone ground, kaoru mitoma, moises caicedo',
    'brightonandhovealbion.com',
  ),
  about(
    'crystal palace, palace football, cpfc',
    'selhurst park, oliver glasner, wilfried zaha, eberechi eze, steve parish, roy hodgson, marc guehi, michael olise, jean-philippe mateta',
    'cpfc.co.uk',
  ),
  about(
    'wolves football, wolverhampton wanderers, wwfc, wolves fc',
    'molineux, vitor pereira, ruben neves, matheus cunha, fosun, adama traore, billy wright, raul jimenez, steve bull',
    'wolves.co.uk',
  ),
  about(
    'nottingham forest, forest football, nffc',
    'city ground, brian clough, clough, nuno espirito santo, morgan gibbs-white, evangelos marinakis, chris wood, trent end, european cup 1979',
    'nottinghamforest.co.uk',
  ),
  about(
    'leicester city, leicester football, the foxes football, lcfc',
    "king power stadium, jamie vardy, vardy, claudio ranieri, brendan rodgers, vichai srivaddhanaprabha, kasper schmeichel, wes morgan, n'golo kante",
    'lcfc.com',
  ),
  about(
    'southampton football, southampton fc, the saints football, saints football',
    "st mary's stadium, matt le tissier, james ward-prowse, ralph hasenhuttl, russell martin, rickie lambert, south coast derby, tyler dibling",
    'southamptonfc.com',
  ),
  about(
    'bournemouth football, afc bournemouth, cherries football',
    'vitality stadium, andoni iraola, eddie howe, dean court, bill foley, dominic solanke, antoine semenyo, callum wilson, justin kluivert',
    'afcb.co.uk',
  ),
  about(
    'sunderland football, sunderland afc, the black cats, safc',
    "stadium of light, roker park, sunderland 'til i die, regis le bris, tyne-wear derby, kyril louis-dreyfus, niall quinn, mackem, kevin phillips",
    'safc.com, rokerreport.sbnation.com',
  ),
  about(
    'fulham, fulham fc',
    'craven cottage, marco silva, aleksandar mitrovic, mohamed al fayed, cottagers, johnny haynes, shahid khan, tom cairney, west london derby',
    'fulhamfc.com',
  ),
  about(
    'brentford, brentford fc',
    'thomas frank, gtech community stadium, ivan toney, bryan mbeumo, griffin park, matthew benham, keith andrews, mathias jensen',
    'brentfordfc.com',
  ),
  about(
    'sheffield united, sheff utd, the blades football',
    'bramall lane, chris wilder, steel city derby, billy sharp, tony currie, gustavo hamer, prince abdullah, john egan',
    'sufc.co.uk',
  ),
  about(
    'sheffield wednesday, sheff wed, the owls football',
    'hillsborough, dejphon chansiri, danny rohl, steel city derby, chris waddle, barry bannan, carlos carvalhal, wednesdayites',
    'swfc.co.uk',
  ),
  about(
    'middlesbrough football, middlesbrough fc, boro football',
    'riverside stadium, steve gibson, michael carrick, juninho, teesside, ayresome park, gareth southgate, hayden hackney',
    'mfc.co.uk',
  ),
  about(
    'burnley football, burnley fc, the clarets',
    'turf moor, scott parker, sean dyche, east lancashire derby, alan pace, ashley barnes, josh brownhill, andre gray',
    'burnleyfootballclub.com',
  ),
  about(
    'west brom, west bromwich albion, the baggies',
    'the hawthorns, black country derby, tony brown, cyrille regis, jed wallace, carlos corberan, shilen patel, jeff astle',
    'wba.co.uk',
  ),
  about(
    'birmingham city, birmingham football, bcfc',
    "st andrew's, tom wagner, knighthead, second city derby, jude bellingham, trevor francis, chris davies, garry cook, alex mcleish",
    'bcfc.com',
  ),
  about(
    'derby county, derby football, the rams football',
    'pride park, brian clough, wayne rooney, baseball ground, east midlands derby, mel morris, paul warne, david clowes',
    'dcfc.co.uk',
  ),
  about(
    'ipswich town, ipswich football, the tractor boys',
    'portman road, kieran mckenna, bobby robson, alf ramsey, east anglian derby, george burley, uefa cup 1981, mark ashton',
    'itfc.co.uk, twtd.co.uk',
  ),
  about(
    'norwich city, norwich football, the canaries football',
    'carrow road, delia smith, daniel farke, teemu pukki, kenny mclean, east anglian derby, yellow army, grant holt, mark attanasio',
    'canaries.co.uk',
  ),
  about(
    'portsmouth fc, portsmouth football, pompey',
    'fratton park, pompey chimes, john mousinho, harry redknapp, tornante, south coast derby, play up pompey, jimmy dickinson, michael eisner',
    'portsmouthfc.co.uk',
  ),
  about(
    'blackburn rovers, blackburn football',
    "ewood park, venky's, jack walker, kenny dalglish, premier league 1995, east lancashire derby, tony mowbray, tugay, chris sutton",
    'rovers.co.uk',
  ),
];
