import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const SCIENCE: readonly LexiconEntry[] = [
  about(
    'science, scientists, popular science, experiments, scientist',
    'scientific, researchers, physicist, nobel prize, richard feynman, brian cox, carl sagan, laboratory, charles darwin, marie curie',
    'newscientist.com, sciencenews.org, scientificamerican.com',
  ),
  about(
    'physics, quantum physics, particle physics, quantum mechanics, physicist',
    'einstein, higgs boson, cern, large hadron collider, relativity, dark matter, string theory, schrodinger, quark, stephen hawking, entanglement, neutrino',
    'physicsworld.com, physics.org, symmetrymagazine.org',
  ),
  about(
    'maths, mathematics, math, mathematician, statistics',
    'theorem, prime numbers, calculus, fields medal, algebra, geometry, fermat, terence tao, equation, fibonacci, alan turing',
    'plus.maths.org, mathsgear.co.uk, numberphile.com',
  ),
  about(
    'chemistry, chemist, chemical engineering, chemistry degree',
    'molecules, periodic table, catalysis, polymer, mendeleev, organic chemistry, chemical reaction, royal society of chemistry, titration',
    'chemistryworld.com, rsc.org, compoundchem.com',
  ),
  about(
    'biology, genetics, evolution, dna, biologist, biochemistry, microbiology',
    'crispr, genome, darwin, mutation, bacteria, gene editing, stem cells, proteins, natural selection, microbes, richard dawkins',
    'the-scientist.com, asm.org, biologists.com',
  ),
  about(
    'psychology, psychologist, human behaviour',
    'cognitive bias, freud, carl jung, behavioural science, daniel kahneman, therapist, personality traits, attachment theory, placebo, marshmallow test, procrastination',
    'psychologytoday.com, psypost.org, digest.bps.org.uk',
  ),
  about(
    'neuroscience, the brain, brain science, consciousness',
    'neuroscientist, neurons, dementia research, neuroplasticity, oliver sacks, hippocampus, brain scan, cortex, synapse, dopamine, mri scan',
    'neurosciencenews.com, brainfacts.org, thetransmitter.org',
  ),
  about(
    'philosophy, stoicism, philosopher, ethics',
    'nietzsche, marcus aurelius, plato, stoic, socrates, existentialism, kant, aristotle, free will, wittgenstein, alain de botton',
    'dailynous.com, philosophynow.org, dailystoic.com',
  ),
  about(
    'geography, earth science, oceanography, polar exploration, antarctica, explorers',
    'continents, shackleton, arctic, antarctic, ernest shackleton, captain scott, glacier, penguins, national geographic, north pole',
    'rgs.org, geographical.co.uk, explorersweb.com',
  ),
  about(
    'anthropology, sociology, archaeology degree, human evolution, neanderthals',
    'hunter-gatherers, denisovan, anthropologist, sociologist, homo sapiens, indigenous people, hominin, ancestors, lucy fossil, margaret mead, cave painting',
    'sapiens.org, anthropology.net, johnhawks.net',
  ),
  about(
    'inventions, inventing, inventors, engineering, engineer, mechanical engineering',
    'patent, james dyson, brunel, nikola tesla, thomas edison, bridge building, steam engine, leonardo da vinci',
    'theengineer.co.uk, interestingengineering.com',
  ),
  about(
    'civil engineering, structural engineering, bridges, dams, tunnels, skyscrapers',
    'suspension bridge, golden gate, tower crane, tunnel boring, burj khalifa, reinforced concrete, hoover dam, forth bridge',
    'newcivilengineer.com, ice.org.uk, structuremag.org',
  ),
  about(
    'skepticism, mysteries, ufos, aliens, conspiracy theories, paranormal, bigfoot, ghosts hunting',
    'roswell, loch ness monster, area 51, flying saucer, sasquatch, extraterrestrial, crop circles, paranormal investigator, bermuda triangle, seti, poltergeist',
    'skepticalinquirer.org, forteantimes.com, anomalien.com',
  ),
];
