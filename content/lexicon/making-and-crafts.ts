import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const MAKING_AND_CRAFTS: readonly LexiconEntry[] = [
  about(
    'woodworking, woodwork, carpentry, joinery, wood turning, woodcarving, furniture making, carpenter',
    'joiner, dovetail, workbench, lathe, chisel, plywood, hardwood, timber, cabinetmaker, hand plane, spoon carving',
    'finewoodworking.com, popularwoodworking.com, woodmagazine.com',
  ),
  about(
    'diy, home improvement, doing up a house, renovation, decorating, home renovation',
    'plasterboard, wallpaper, power drill, paint roller, tiling, fixer-upper, grand designs, kitchen extension, loft conversion, handyman, floorboards, bathroom renovation',
    'familyhandyman.com, diydoctor.org.uk, thisoldhouse.com',
  ),
  about(
    'blacksmithing, metalwork, welding, knife making, forging, silversmithing',
    'anvil, bladesmith, welder, steel blade, mig welder, sheet metal, goldsmith, swordsmith, damascus steel, lathe',
    'bladeforums.com, millerwelds.com, weldingtipsandtricks.com',
  ),
  about(
    'pottery, ceramics, clay, potter',
    "kiln, glaze, porcelain, potter's wheel, stoneware, throw down, ceramicist, grayson perry, raku, edmund de waal, bernard leach, sculptor",
    'ceramicartsnetwork.org, ceramicreview.com',
  ),
  about(
    'knitting, crochet, sewing, quilting, embroidery, weaving, dressmaking, textiles',
    'yarn, wool, knitters, stitch, tapestry, sewing machine, knitting needles, loom, tom daley knitting, cross-stitch',
    'ravelry.com, knitty.com, craftgossip.com',
  ),
  about(
    'drawing, sketching, illustration, drawing cartoons, illustrator, drawing comics',
    'sketchbook, cartoonist, procreate, pencil drawing, charcoal drawing, doodle, quentin blake, portrait drawing, urban sketchers, life drawing, ink drawing',
    'illustrationage.com, muddycolors.com, linesandcolors.com',
  ),
  about(
    'painting, art, artist, watercolour, oil painting, fine art, painter',
    'exhibition, van gogh, monet, oil on canvas, national gallery, portrait artist, hockney, turner prize, picasso, acrylic, brushstroke',
    'artsy.net, artnews.com, artistsnetwork.com',
  ),
  about(
    'graffiti, street art, banksy, murals',
    'spray paint, stencil artist, shoreditch, keith haring, basquiat, obey giant, shepard fairey, graffiti artist, street artist, urban art',
    'streetartnews.net, hookedblog.co.uk, inspiringcity.com',
  ),
  about(
    'sculpture, museums, art galleries, modern art, art history',
    'tate modern, sculptor, henry moore, renaissance painting, old master, louvre, turner prize, damien hirst, curator, michelangelo, antony gormley, impressionism',
    'artnews.com, theartnewspaper.com, smarthistory.org',
  ),
  about(
    'photography, photos, camera, photographer, cameras, taking pictures',
    'nikon, canon, lens, aperture, leica, wildlife photographer, dslr, sony alpha, ansel adams, long exposure, fujifilm',
    'petapixel.com, dpreview.com, digitalcameraworld.com',
  ),
  about(
    'film photography, film cameras, analogue photography, darkroom, polaroids',
    '35mm, kodak, ilford, medium format, portra, rangefinder, analogue camera, film stock, lomography, disposable camera, hasselblad',
    '35mmc.com, emulsive.org, casualphotophile.com',
  ),
  about(
    'graphic design, design, typography, fonts, web design, designer',
    'typeface, logo, helvetica, adobe, rebrand, photoshop, user interface, figma, branding agency, poster design, kerning',
    'creativebloq.com, itsnicethat.com, designweek.co.uk',
  ),
  about(
    '3d printing, 3d printer, 3d modelling, blender software, cad',
    'filament, bambu lab, additive manufacturing, prusa, makerbot, resin printer, creality, stl files, extruder',
    '3dprint.com, all3dp.com, 3dprintingindustry.com',
  ),
  about(
    'electronics, arduino, raspberry pi, soldering, circuits, tinkering, makers',
    'microcontroller, breadboard, circuit board, hackaday, esp32, transistor, oscilloscope, resistor, gpio, hackerspace, adafruit',
    'hackaday.com, raspberrypi.com, makezine.com',
  ),
  about(
    'robotics, robots, robot, robot wars, robot building',
    'boston dynamics, humanoid, robotic arm, roomba, asimov, humanoid robot, battlebots, exoskeleton, roboticist, lego mindstorms, cobot, unitree',
    'robohub.org, therobotreport.com, roboticstomorrow.com',
  ),
  about(
    'amateur radio, ham radio, shortwave radio, radio',
    'radio amateur, morse code, antenna, transceiver, radio ham, transmitter, bletchley, call sign, dab, software-defined radio, community radio, crystal set',
    'arrl.org, rsgb.org, swling.com',
  ),
  about(
    'leatherwork, jewellery making, candle making, soap making, crafts, bookbinding, origami, paper crafts',
    'leather craft, handmade, etsy, paper folding, paper planes, origami crane, craft fair, jeweller, lino print, screen print, resin art',
    'craftgossip.com, origami.me, americancraftmag.org',
  ),
  about(
    'upcycling, repair cafe, restoring furniture, repairing things, second-hand, charity shops',
    'right to repair, the repair shop, jay blades, vintage furniture, car boot sale, thrift shop, flea market, ifixit, antique restorer, fixers',
    'ifixit.com, repaircafe.org',
  ),
  about(
    'tattoos, tattoo, tattooing, tattoo artist, piercings',
    'tattooist, inked, sleeve tattoo, body art, tattoo parlour, henna, body piercing, tattoo studio, miami ink, sailor jerry, tattoo removal',
    'tattoodo.com, inkedmag.com, thingsandink.com',
  ),
];
