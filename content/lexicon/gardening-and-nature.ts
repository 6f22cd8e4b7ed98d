import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const GARDENING_AND_NATURE: readonly LexiconEntry[] = [
  about(
    'gardening, garden, gardens, flowers, gardener',
    'monty don, compost, perennials, pruning, chelsea flower show, rhs, shrubs, seedlings, climbing roses, horticulture, border plants',
    'rhs.org.uk, gardenersworld.com, gardenista.com',
  ),
  about(
    'allotment, growing vegetables, vegetable garden, growing food, self-sufficiency, homesteading, permaculture',
    'potatoes, veg patch, polytunnel, courgettes, tomatoes, raised beds, charles dowding, no-dig, pumpkin, compost heap, runner beans, rhubarb',
    'charlesdowding.co.uk, permaculture.co.uk, growveg.com',
  ),
  about(
    'house plants, houseplants, succulents, cacti, indoor plants, orchids, plants',
    'monstera, cactus, repotting, terrarium, aloe vera, pothos, venus flytrap, plant parent, carnivorous plants',
    'ourhouseplants.com, thesill.com',
  ),
  about(
    'bonsai, trees, woodland, forests, tree surgeon, forestry',
    'acer, juniper, ancient oak, tree planting, arborist, bonsai tree, woodland trust, ash dieback, redwood, chainsaw, saplings',
    'bonsaiempire.com, woodlandtrust.org.uk, bonsai4me.com',
  ),
  about(
    'weather, storms, meteorology, clouds, storm chasing, tornadoes, hurricanes',
    'thunderstorm, meteorologist, met office, heatwave, lightning, snowfall, cloud appreciation, jet stream, cyclone',
    'metoffice.gov.uk, cloudappreciationsociety.org, netweather.tv',
  ),
  about(
    'volcanoes, geology, rocks and minerals, earthquakes, fossils, minerals, crystals, gemstones',
    'lava, eruption, geologist, tectonic, seismic, magma, rock formations, meteorite, etna, vesuvius',
    'geologyin.com, volcanodiscovery.com, volcanocafe.org',
  ),
  about(
    'dinosaurs, palaeontology, jurassic park, dinosaur',
    't rex, tyrannosaurus, fossil, triceratops, velociraptor, paleontologist, jurassic, cretaceous, stegosaurus, pterosaur, mary anning, palaeontologist',
    'dinosaurpictures.org, svpow.com',
  ),
  about(
    'climate, climate change, the environment, global warming, sustainability, recycling, green living',
    'greta thunberg, carbon emissions, net zero, fossil fuels, extinction rebellion, ipcc, plastic waste, cop26, greenhouse gas, zero waste, paris agreement, global heating',
    'carbonbrief.org, insideclimatenews.org, grist.org',
  ),
  about(
    'renewable energy, solar panels, wind power, nuclear power, wind turbines, fusion energy',
    'solar power, wind farm, offshore wind, heat pump, nuclear fusion, nuclear reactor, photovoltaic, solar energy, hydrogen fuel, national grid, tokamak, small modular reactor',
    'cleantechnica.com, renewableenergyworld.com, pv-magazine.com',
  ),
];
