import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const FOOTBALL_CLUBS_ELSEWHERE: readonly LexiconEntry[] = [
  about(
    'celtic, celtic fc, glasgow celtic, the bhoys',
    "celtic park, parkhead, old firm, martin o'neill, lisbon lions, henrik larsson, callum mcgregor, kyogo furuhashi, jock stein",
    'celticfc.com, celticquicknews.co.uk',
  ),
  about(
    'rangers, rangers fc, glasgow rangers, the gers',
    'ibrox, old firm, james tavernier, ally mccoist, walter smith, philippe clement, graeme souness, light blues, alfredo morelos',
    'rangers.co.uk, followfollow.com',
  ),
  about(
    'real madrid, los blancos',
    'bernabeu, florentino perez, vinicius junior, kylian mbappe, jude bellingham, carlo ancelotti, cristiano ronaldo, luka modric, el clasico',
    'realmadrid.com, managingmadrid.com',
  ),
  about(
    'barcelona fc, fc barcelona, barca',
    'camp nou, nou camp, lionel messi, lamine yamal, la masia, johan cruyff, andres iniesta, xavi hernandez, hansi flick',
    'fcbarcelona.com, barcablaugranes.com',
  ),
  about(
    'bayern munich, fc bayern, bayern',
    'allianz arena, thomas muller, franz beckenbauer, uli hoeness, manuel neuer, jamal musiala, bavarians, joshua kimmich, der klassiker',
    'fcbayern.com, bavarianfootballworks.com',
  ),
  about(
    'borussia dortmund, dortmund, bvb',
    'signal iduna park, westfalenstadion, yellow wall, marco reus, hans-joachim watzke, edin terzic, revierderby, schwarzgelben, karim adeyemi',
    'bvb.de, fearthewall.com',
  ),
  about(
    'psg, paris saint-germain, paris sg',
    'parc des princes, kylian mbappe, luis enrique, nasser al-khelaifi, neymar, ousmane dembele, marquinhos, le classique, qatar sports investments',
    'psg.fr, psgtalk.com',
  ),
  about(
    'wrexham, wrexham afc, wrexham football',
    'ryan reynolds, rob mcelhenney, racecourse ground, welcome to wrexham, phil parkinson, paul mullin, ollie palmer, north wales club',
    'wrexhamafc.co.uk',
  ),
  about(
    'cardiff city, cardiff football, the bluebirds',
    'vincent tan, south wales derby, ninian park, neil warnock, aaron ramsey, cardiff city stadium, severnside derby, robin friday',
    'cardiffcityfc.co.uk',
  ),
  about(
    'swansea city, swansea football, the swans football',
    'liberty stadium, swansea.com stadium, south wales derby, vetch field, michu, alan curtis, roberto martinez, jack army, leon britton',
    'swanseacity.com',
  ),
  about(
    'hearts football, heart of midlothian, jambos',
    'tynecastle, lawrence shankland, edinburgh derby, tony bloom, ann budge, gorgie, rudi skacel, steven naismith',
    'heartsfc.co.uk',
  ),
  about(
    'hibs, hibernian, hibernian fc',
    'easter road, hibees, edinburgh derby, sunshine on leith, david gray, leith, famous five, martin boyle',
    'hibernianfc.co.uk',
  ),
  about(
    'juventus, juve',
    'bianconeri, old lady of turin, turin, del piero, gianluigi buffon, agnelli, dusan vlahovic, giorgio chiellini, calciopoli',
    'juventus.com, blackwhitereadallover.com',
  ),
  about(
    'africa cup of nations, afcon, african football',
    "mohamed salah, sadio mane, samuel eto'o, didier drogba, super eagles, black stars, atlas lions, achraf hakimi, indomitable lions",
  ),
  about(
    'aberdeen fc, aberdeen football, the dons football',
    'pittodrie, jimmy thelin, gothenburg 1983, dave cormack, willie miller, gordon strachan, granite city, bojan miovski',
    'afc.co.uk',
  ),
  about(
    'ac milan, rossoneri',
    'san siro, paolo maldini, derby della madonnina, zlatan ibrahimovic, rafael leao, christian pulisic, berlusconi, franco baresi, marco van basten',
    'acmilan.com, sempremilan.com',
  ),
  about(
    'inter milan, internazionale, nerazzurri',
    "san siro, lautaro martinez, simone inzaghi, derby della madonnina, javier zanetti, jose mourinho, nicolo barella, derby d'italia, marcus thuram",
    'inter.it, serpentsofmadonnina.com',
  ),
  about(
    'napoli, ssc napoli',
    'diego maradona, aurelio de laurentiis, antonio conte, victor osimhen, khvicha kvaratskhelia, scott mctominay, partenopei, stadio san paolo, romelu lukaku',
    'sscnapoli.it',
  ),
  about(
    'ajax, dutch football, eredivisie, netherlands football',
    'johan cruyff arena, johan cruyff, feyenoord, psv eindhoven, oranje, virgil van dijk, marco van basten, klassieker, louis van gaal',
    'ajax.nl',
  ),
  about(
    'benfica, portuguese football, primeira liga',
    'fc porto, sporting lisbon, estadio da luz, eusebio, estadio do dragao, viktor gyokeres, cristiano ronaldo, jose mourinho, bruno fernandes',
    'slbenfica.pt',
  ),
  about(
    'south american football, brazilian football, argentine football, copa america',
    'libertadores, la bombonera, boca juniors, river plate, flamengo, selecao, pele, lionel messi, maracana',
    'conmebol.com',
  ),
];
