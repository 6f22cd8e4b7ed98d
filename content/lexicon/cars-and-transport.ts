import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const CARS_AND_TRANSPORT: readonly LexiconEntry[] = [
  about(
    'formula 1, f1, formula one, grand prix',
    'lewis hamilton, max verstappen, pole position, ferrari, red bull racing, silverstone, ayrton senna, mclaren, pit stop, charles leclerc, drive to survive, lando norris',
    'planetf1.com, formula1.com, racefans.net',
  ),
  about(
    'ferrari, scuderia ferrari, lamborghini, supercars, sports cars',
    'maranello, prancing horse, enzo ferrari, bugatti, mclaren, koenigsegg, leclerc, aston martin, top speed, hypercar, v12',
    'ferrari.com, topgear.com, evo.co.uk',
  ),
  about(
    'mclaren f1, mercedes f1, red bull racing, williams f1',
    'lando norris, oscar piastri, zak brown, toto wolff, george russell, christian horner, adrian newey, frank williams, brackley, milton keynes, niki lauda',
    'planetf1.com',
  ),
  about(
    'motogp, motorcycle racing, superbikes, isle of man tt',
    'valentino rossi, marc marquez, ducati, john mcguinness, tt races, speedway, michael dunlop, jorge lorenzo, moto2, francesco bagnaia, guy martin',
    'motogp.com, crash.net, iomtt.com',
  ),
  about(
    'motorsport, rallying, rally driving, le mans, touring cars, motor racing',
    'wrc, colin mcrae, 24 hours, dakar rally, sebastien loeb, btcc, endurance race, goodwood, nurburgring, kalle rovanpera, indycar, formula e',
    'motorsportmagazine.com, dirtfish.com, motorsport.com',
  ),
  about(
    'nascar, stock car racing, drag racing, monster trucks, banger racing',
    'daytona 500, dale earnhardt, jimmie johnson, talladega, indianapolis, dragster, kyle larson, monster jam, joey logano, hendrick motorsports, kyle busch, checkered flag',
    'nascar.com, jayski.com, nhra.com',
  ),
  about(
    'karting, go-karts, go karting, sim racing, iracing',
    'kart track, kart racing, gran turismo, racing simulator, esports racing, assetto corsa, forza, sim rig, karter',
    'kartsportnews.com, overtake.gg',
  ),
  about(
    'cars, car, motoring, driving, car mechanics',
    'top gear, horsepower, hatchback, jeremy clarkson, bmw, porsche, audi, toyota, test drive, car engine, suv, ford mustang',
    'autoexpress.co.uk, topgear.com, caranddriver.com',
  ),
  about(
    'learning to drive, driving lessons, driving test, his first car',
    'learner driver, theory test, dvla, driving instructor, parallel parking, provisional licence, dvsa, young drivers, pass plus, l-plates, dashcam, car insurance',
  ),
  about(
    'classic cars, vintage cars, old cars, car restoration, mini cooper',
    'restoration, jaguar e-type, goodwood, concours, barn find, morris minor, triumph spitfire, steam rally, mg midget, beaulieu, vw beetle',
    'classicandsportscar.com, hagerty.com, bringatrailer.com',
  ),
  about(
    'land rover, jeep, off-roading, 4x4, four by four',
    'range rover, jeep wrangler, toyota land cruiser, winch, ford bronco, green lanes, land rover discovery, ineos grenadier, greenlaning',
    'lro.com, expeditionportal.com, fourwheeler.com',
  ),
  about(
    'bmw, porsche, audi, mercedes, volkswagen, german cars',
    'porsche 911, autobahn, quattro, stuttgart, nurburgring, golf gti, wolfsburg, audi rs, carrera, cayman, amg',
    'bimmerforums.com, bmwblog.com, rennlist.com',
  ),
  about(
    'japanese cars, drifting, car tuning, modified cars, jdm',
    'nissan gt-r, nissan skyline, toyota supra, honda civic type r, subaru, drift car, mazda mx-5, fast and furious, mitsubishi evo, turbocharger, ken block',
    'speedhunters.com, superstreetonline.com',
  ),
  about(
    'electric cars, evs, ev, electric car, electric vehicles',
    'charging points, tesla, range anxiety, lithium battery, byd, nissan leaf, charging station, hybrid car, elon musk, solid-state battery, plug-in, rivian',
    'insideevs.com, electrek.co, cleantechnica.com',
  ),
  about(
    'tesla, elon musk, tesla cars',
    'model 3, cybertruck, gigafactory, autopilot, supercharger, model s, full self-driving, musk, powerwall, robotaxi, tsla, model y',
    'teslarati.com, electrek.co',
  ),
  about(
    'self-driving cars, driverless cars, autonomous vehicles',
    'waymo, lidar, robotaxi, autopilot, autonomous car, driverless, cruise robotaxi, zoox, mobileye, driver assistance, wayve, autonomous driving',
    'thelastdriverlicenseholder.com',
  ),
  about(
    'motorbikes, motorcycles, motorbike, biker, motor scooters, vespa',
    'harley-davidson, ducati, triumph bonneville, yamaha, kawasaki, royal enfield, motorcyclist, lambretta, long way round, motocross, norton',
    'motorcyclenews.com, cycleworld.com, visordown.com',
  ),
  about(
    'motocross, dirt bikes, trials bikes, enduro, quad bikes',
    'supercross, eli tomac, jeffrey herlings, jett lawrence, ama supercross, ryan dungey, mxgp, ktm, toni bou, erzberg, travis pastrana',
    'racerxonline.com, mxlarge.com, motocrossactionmag.com',
  ),
  about(
    'trains, train, railways, trainspotting, steam trains, locomotives',
    'flying scotsman, high-speed rail, train driver, heritage railway, great western, mallard, hs2, railwayman, network rail, bullet train',
    'railmagazine.com, railwaygazette.com, heritagerailway.co.uk',
  ),
  about(
    'london underground, the tube, metro, trams, subways',
    'tube map, crossrail, elizabeth line, piccadilly line, tfl, harry beck, subway station, tube station, moquette, ghost stations, bakerloo',
    'londonreconnections.com, ianvisits.co.uk',
  ),
  about(
    'buses, bus, routemaster, bus driving',
    'double-decker, bus driver, bus route, national express, stagecoach, london bus, bendy bus, bus lane, bus depot, greyhound bus, bus museum',
    'busandcoachbuyer.com, route-one.net',
  ),
  about(
    'lorries, trucks, truck driving, hgv, lorry driver, trucking, haulage',
    'trucker, articulated lorry, scania, volvo fh, haulier, big rig, optimus prime truck, tachograph, hgv drivers, freightliner, peterbilt',
    'truckinginfo.com, overdriveonline.com, commercialmotor.com',
  ),
  about(
    'tractors, diggers, farm machinery, excavators, construction machines',
    'john deere, jcb, massey ferguson, combine harvester, ploughing match, new holland, bulldozer, kubota, crane driver',
    'fwi.co.uk, classictractor.co.uk, tractordata.com',
  ),
  about(
    'planes, aeroplanes, aviation, plane spotting, aircraft, airplanes, flying',
    'boeing, airbus, concorde, jumbo jet, airline, 737 max, cockpit, dreamliner, jet engine, spitfire, heathrow, a380',
    'simpleflying.com, airlineratings.com, aviationweek.com',
  ),
  about(
    'pilot, flying lessons, learning to fly, becoming a pilot, flight training, gliding',
    'cockpit, cessna, private pilot, first officer, flight simulator, glider, instrument rating, light aircraft, flight school, airfield, easa, amelia earhart',
    'flyingmag.com, flyer.co.uk, pilotweb.aero',
  ),
  about(
    'helicopters, fighter jets, military aircraft, air shows, spitfires',
    'red arrows, f-35, typhoon jet, lancaster bomber, top gun, air display, chinook, vulcan bomber, stealth, apache helicopter, sr-71',
    'theaviationist.com, theaviationgeekclub.com, airforcesmonthly.com',
  ),
  about(
    'ships, boats and ships, ocean liners, merchant navy, cruise ships',
    'titanic, cutty sark, shipyard, container ship, rms queen mary, tall ship, harland and wolff, cruise liner, seafarers, tugboat, suez canal',
    'gcaptain.com, shipsmonthly.com, shipsnostalgia.com',
  ),
  about(
    'titanic, shipwrecks, the titanic',
    'iceberg, white star line, wreck, belfast, harland and wolff, bob ballard, lifeboats, carpathia, lusitania, oceangate, mary rose',
    'encyclopedia-titanica.org',
  ),
  about(
    'drones, drone, fpv drones, quadcopters, model aircraft, rc planes',
    'dji, drone pilot, drone racing, unmanned, fpv, remote-controlled, radio-controlled, aerial footage, drone footage, mavic, betaflight',
    'dronedj.com, dronelife.com, uavcoach.com',
  ),
];
