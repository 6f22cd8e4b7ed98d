import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const JOBS_AND_STUDIES: readonly LexiconEntry[] = [
  about(
    'nursing, nurse, student nurse, first job as a nurse, midwife, midwifery, healthcare assistant',
    'nhs, nursing staff, royal college of nursing, hospital ward, florence nightingale, midwives, newly qualified nurse, band 5, patient care, intensive care, maternity',
    'nursingtimes.net, rcn.org.uk, nurse.org',
  ),
  about(
    'medicine, doctor, medical school, medical student, surgeon, becoming a doctor, junior doctor',
    'surgery, nhs, gp, diagnosis, nhs trust, resident doctors, bma, clinical trial, adam kay, anatomy',
    'bmj.com, pulsetoday.co.uk, kevinmd.com',
  ),
  about(
    'paramedic, ambulance, first aid, ambulance service, emergency medicine',
    'ambulance crew, air ambulance, cpr, 999 call, defibrillator, emergency department, st john ambulance, emt, first responder, accident and emergency, ambulance response',
    'jems.com, ems1.com, paramedicpractice.com',
  ),
  about(
    'police, police officer, policing, becoming a policeman, detective, forensics, forensic science, criminology',
    'met police, constable, scotland yard, crime scene, police force, stop and search, dna evidence, fingerprints, chief constable, criminologist',
    'policeprofessional.com, policeoracle.com, police1.com',
  ),
  about(
    'teaching, teacher, primary school teacher, teaching assistant, teacher training, education',
    'classroom, ofsted, pupils, headteacher, pgce, lesson planning, newly qualified teacher, curriculum, behaviour management, sats tests, tes',
    'tes.com, schoolsweek.co.uk, teachertoolkit.co.uk',
  ),
  about(
    'plumbing, plumber, electrician, electrical apprentice, heating engineer, apprenticeship, apprentice, skilled trades',
    'boiler, gas engineer, wiring, tradesmen, tradespeople, heat pump, pipework, sparky, city and guilds, consumer unit',
    'phpionline.co.uk, electriciansforums.net, professional-electrician.com',
  ),
  about(
    'law, lawyer, solicitor, barrister, law degree, training contract',
    'supreme court, law firm, magic circle firm, human rights, lord chief justice, sqe, judge ruled, legal aid',
    'legalcheek.com, lawgazette.co.uk, abovethelaw.com',
  ),
  about(
    'accounting, accountancy, accountant, tax, auditing, chartered accountant, bookkeeping',
    'acca, hmrc, kpmg, deloitte, big four, spreadsheet, icaew, pwc, tax return',
    'accountancyage.com, accountingweb.co.uk, goingconcern.com',
  ),
  about(
    'marketing, advertising, social media marketing, public relations, seo, copywriting',
    'brand campaign, ad agency, saatchi, influencer, ad campaign, super bowl ad, don draper, target audience',
    'marketingweek.com, campaignlive.co.uk, adweek.com',
  ),
  about(
    "start-ups, startups, entrepreneur, starting a business, small business, business, self-employed, dragons' den",
    'founder, venture capital, y combinator, side hustle, seed round, business plan, shark tank, richard branson, unicorn startup',
    'startups.co.uk, entrepreneur.com',
  ),
  about(
    'finance, banking, economics, investment banking, economist',
    'goldman sachs, bank of england, inflation, hedge fund, interest rates, keynes, wall street, recession, gdp, trader, central bank',
    'marginalrevolution.com',
  ),
  about(
    'architecture, architect, urban planning, town planning',
    'zaha hadid, norman foster, brutalist, frank lloyd wright, le corbusier, riba, skyscraper, serpentine pavilion, urbanism, gaudi, facade',
    'dezeen.com, archdaily.com, architectsjournal.co.uk',
  ),
  about(
    'interior design, interiors, furniture, home decor, ikea',
    'sofa, living room, paint colours, mid-century, kitchen island, wallpaper, cushions, small spaces, scandinavian design, charles eames',
    'houseandgarden.co.uk, apartmenttherapy.com, idealhome.co.uk',
  ),
  about(
    'physiotherapy, physiotherapist, occupational therapy, sports massage, personal training, personal trainer, osteopathy',
    'physios, sports injury, hamstring, tendon, chiropractor, foam roller, knee injury, anterior cruciate, back pain',
    'physio-pedia.com, csp.org.uk, thepdc.com',
  ),
  about(
    'university, student life, starting university, uni, college, studying, gap year',
    'freshers, student union, tuition fees, undergraduate, halls of residence, dissertation, ucas, student loan, oxbridge, graduates, campus, russell group',
    'timeshighereducation.com, thestudentroom.co.uk, savethestudent.org',
  ),
  about(
    'exams, revision, a-levels, gcses, homework, study skills',
    'revision tips, exam results, flashcards, past papers, pomodoro, exam stress, sixth form, ib diploma, spaced repetition, exam board',
    'savemyexams.com, thestudentroom.co.uk, getrevising.co.uk',
  ),
  about(
    'hairdressing, barber, hairdresser, barbering, hairstyles, beards',
    'haircut, barbershop, moustache, salon, fade haircut, mullet, shaving, stylist, movember, hair salon',
    'hji.co.uk, beardbrand.com, barberevo.com',
  ),
  about(
    'hospitality, hotel job, waiter, hotels, event management, tourism, cabin crew, flight attendant',
    'hotelier, front of house, air hostess, wedding planner, concierge, airbnb, waiting staff, hospitality industry, tourist board, receptionist',
    'bighospitality.co.uk, hotelnewsnow.com, skift.com',
  ),
  about(
    'firefighter, fire brigade, fire service, firefighting, fireman',
    'fire engine, fire crews, house fire, wildfire, fire station, grenfell, smoke jumpers, arson, firehouse, breathing apparatus, smoke alarm',
    'firehouse.com, fireengineering.com, firerescue1.com',
  ),
  about(
    'lifeboats, rnli, mountain rescue, coastguard, search and rescue, lifeguard',
    'lifeboat crew, rescue team, rescuers, lifeboatman, rescue helicopter, distress call, drowning, sea rescue',
    'rnli.org, mountain.rescue.org.uk',
  ),
  about(
    'army, soldier, the army, armed forces, military, royal marines',
    'sandhurst, sas, veterans, regiment, gurkhas, paratroopers, ministry of defence, troops, infantry, commando, squaddie, special forces',
    'army.mod.uk, forces.net, militarytimes.com',
  ),
  about(
    'navy, royal navy, submarines, the navy',
    'aircraft carrier, warship, frigate, sailors, hms queen elizabeth, trident, faslane, naval, dartmouth college, uss',
    'navylookout.com, royalnavy.mod.uk, navytimes.com',
  ),
  about(
    'raf, royal air force, air force, air cadets',
    'typhoon jet, fighter pilot, red arrows, battle of britain, squadron, spitfire, wing commander, cranwell, airmen, tornado jet, dambusters',
    'raf.mod.uk, airforcetimes.com',
  ),
  about(
    'social work, social worker, care work, youth work, counselling, carer',
    'foster care, safeguarding, care home, youth club, care workers, counsellor, homelessness, unpaid carers, local authority, domestic abuse, vulnerable children, social care',
    'communitycare.co.uk, bacp.co.uk, basw.co.uk',
  ),
  about(
    'volunteering, charity work, charities, fundraising, voluntary work',
    'food bank, comic relief, sponsored walk, oxfam, soup kitchen, children in need, charity run, volunteer-run, philanthropist, vso',
    'thirdsector.co.uk, charitytimes.com, civilsociety.co.uk',
  ),
  about(
    'first job, job hunting, internship, graduate job, office job, new job',
    'graduate scheme, interview questions, cv tips, job interview, linkedin, imposter syndrome, recruiter, career change, workplace, intern, cover letter, job seekers',
    'themuse.com, askamanager.org, prospects.ac.uk',
  ),
  about(
    'human resources, management, leadership, project management, manager job',
    'line manager, remote working, burnout, leadership skills, four-day week, employees, agile team, micromanagement, team building, performance review, hybrid working',
    'hbr.org, peoplemanagement.co.uk, personneltoday.com',
  ),
  about(
    'retail, shop work, supermarkets, sales job, shopkeeping',
    "high street, tesco, sainsbury's, aldi, lidl, self-checkout, morrisons, black friday, waitrose, ikea store, shop floor",
    'retailgazette.co.uk, thegrocer.co.uk, retail-week.com',
  ),
  about(
    'logistics, warehouse work, delivery driving, courier, postman, postal work',
    'amazon warehouse, supply chain, royal mail, forklift, delivery drivers, deliveroo, fulfilment centre, dhl, gig economy, parcel, postmen, uber drivers',
    'logisticsmanager.com, supplychaindive.com',
  ),
  about(
    'building work, construction, builder, bricklaying, bricklayer, roofing, scaffolding, surveyor',
    'housebuilder, building site, bricks and mortar, plasterer, construction industry, roofers, dry stone wall, quantity surveyor, site manager, cement mixer, brickwork',
    'theconstructionindex.co.uk, constructionnews.co.uk, building.co.uk',
  ),
  about(
    'pharmacy, pharmacist, chemist job, optician, radiography, radiographer',
    'prescriptions, vaccines, gphc, boots pharmacy, x-ray, community pharmacy, drug shortages, optometrist, glaucoma, mri scan, pharmaceutical, big pharma',
    'pharmaceutical-journal.com, chemistanddruggist.co.uk, opticianonline.net',
  ),
  about(
    'dentistry, dentist, dental nurse, dental school',
    'tooth decay, orthodontist, wisdom teeth, nhs dentist, gum disease, braces, toothache, fluoride, invisalign, enamel',
    'dentistry.co.uk, the-dentist.co.uk, dentaltown.com',
  ),
];
