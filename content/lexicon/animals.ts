import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const ANIMALS: readonly LexiconEntry[] = [
  about(
    'dogs, dog, puppy, his dog, puppies',
    'canine, labrador, crufts, dog walker, dog trainer, rescue dog, dog breeds, spaniel, golden retriever, barking, kennel club',
    'dogster.com, akc.org, dogstodaymagazine.co.uk',
  ),
  about(
    'labradors, labrador, golden retrievers, spaniels, cocker spaniel, retriever, cockapoo, poodle',
    'gundog, springer spaniel, guide dog, labradoodle, goldendoodle, assistance dog, working dog, marley and me, andrex puppy',
    'labradortraininghq.com, thelabradorsite.com',
  ),
  about(
    'greyhounds, greyhound, whippets, whippet, lurcher, sighthounds',
    'racing greyhound, retired greyhounds, dog track, greyhound rescue, italian greyhound, saluki, greyhound trust, rehomed',
    'greyhoundtrust.org.uk, grey2kusa.org',
  ),
  about(
    'border collies, sheepdogs, german shepherds, husky, huskies, dog training, dog agility, corgi',
    'sheepdog trials, one man and his dog, alsatian, agility course, police dog, sled dogs, obedience, clicker training, collie, malamute, sled dog race, puppy training',
    'thebordercolliemuseum.org, clickertraining.com',
  ),
  about(
    'bulldogs, pugs, french bulldogs, dachshunds, staffies, terriers, jack russell, chihuahua',
    'flat-faced, staffordshire bull terrier, brachycephalic, xl bully, battersea dogs, border terrier, westie, rottweiler, yorkie, pit bull',
  ),
  about(
    'cats, cat, kitten, his cat, kittens',
    'feline, tabby, moggy, purring, litter tray, maine coon, siamese, catnip, ginger cat, whiskers, bengal cat',
    'catster.com, cats.org.uk, icatcare.org',
  ),
  about(
    'hamsters, guinea pigs, rabbits, gerbils, rats, pet rabbit, hamster, ferrets',
    'bunny, rodent, chinchilla, pet owners, small pets, rabbit hutch, wheel hamster, degus',
    'rabbit.org, rabbitwelfare.co.uk',
  ),
  about(
    'tropical fish, aquarium, fish tank, fishkeeping, goldfish, koi, aquariums',
    'betta, cichlid, guppies, reef tank, aquascaping, marine tank, aquarist, shrimp tank, freshwater fish, pond, angelfish',
    'practicalfishkeeping.co.uk, reef2reef.com, aquariumcoop.com',
  ),
  about(
    'reptiles, snakes, lizards, geckos, tortoise, spiders, bearded dragons, tarantulas',
    'burmese python, vivarium, chameleon, iguana, boa constrictor, herpetology, cobra, axolotl',
    'reptilesmagazine.com, tortoiseforum.org, thebts.co.uk',
  ),
  about(
    'parrots, budgies, chickens, keeping chickens, hens, pigeons, ducks, poultry',
    'cockatoo, macaw, chicken coop, african grey, cockatiel, bantam, backyard chickens, homing pigeon, pigeon racing, rooster',
    'backyardchickens.com, thehappychickencoop.com, lafeber.com',
  ),
  about(
    'bees, beekeeping, beekeeper',
    'hive, honeybees, pollinators, bumblebee, apiary, queen bee, varroa, asian hornet, swarm, honeycomb, colony collapse',
    'bbka.org.uk, beeculture.com, honeybeesuite.com',
  ),
  about(
    'wildlife, wild animals, animals, nature, zoo, zoology, safari, conservation',
    'elephants, lions, tigers, endangered species, rhino, gorillas, poaching, rewilding, hedgehogs, badgers, wolves, conservationist',
    'discoverwildlife.com, wildlifetrusts.org, mongabay.com',
  ),
  about(
    'sharks, whales, dolphins, ocean life, marine biology, octopus, orcas, oceans',
    'great white, humpback, coral reef, killer whale, marine biologist, porpoise, blue whale, cetacean, octopuses, sea turtle, plankton, jellyfish',
    'deepseanews.com, sharks.org, hakaimagazine.com',
  ),
  about(
    'insects, bugs, butterflies, moths, beetles, ants, ant keeping, entomology',
    'caterpillar, entomologist, dragonfly, ladybird, ant colony, cockroach, praying mantis, wasps, cicadas',
    'butterfly-conservation.org, buglife.org.uk, bugguide.net',
  ),
  about(
    'farming, farmer, sheep, cows, pigs, smallholding, agriculture',
    'dairy farm, lambing, livestock, jeremy clarkson, crop yields, cattle, tractor, harvest, nfu, alpaca, bovine',
    'fwi.co.uk, farmersguardian.com, modernfarmer.com',
  ),
  about(
    'veterinary, vet, vet school, veterinary nurse, becoming a vet, animal rescue, animal welfare',
    'veterinarian, rspca, animal hospital, james herriot, dogs trust, battersea, animal shelter, veterinary surgeon, vet nurse, noel fitzpatrick, rescue centre',
    'vettimes.co.uk, vetstream.com, bva.co.uk',
  ),
];
