import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const HEALTH_AND_FITNESS: readonly LexiconEntry[] = [
  about(
    'yoga, pilates, stretching, flexibility',
    'downward dog, vinyasa, yogi, sun salutation, yoga teacher, asana, ashtanga, reformer class, yoga mat, iyengar, hatha',
    'yogajournal.com, ekhartyoga.com',
  ),
  about(
    'meditation, mindfulness, buddhism, relaxation',
    'headspace, buddhist, breathing exercises, zen, dalai lama, meditation retreat, thich nhat hanh, jon kabat-zinn, vipassana, monks',
    'mindful.org, tricycle.org, lionsroar.com',
  ),
  about(
    'mental health, wellbeing, self-help, anxiety, self-improvement, habits, productivity, depression',
    "therapy, burnout, men's mental health, atomic habits, james clear, loneliness, cbt, to-do list, samaritans, stress relief, self-care",
    'mind.org.uk, jamesclear.com, zenhabits.net',
  ),
  about(
    'health, fitness, getting fit, keeping fit, losing weight, weight loss',
    'workout, calories, exercise, hiit, vo2 max, body fat, resting heart rate, ozempic, daily steps, joe wicks, cardio',
    'menshealth.com, verywellfit.com',
  ),
  about(
    'sleep, insomnia, better sleep',
    'circadian, matthew walker, melatonin, jet lag, sleep apnoea, snoring, mattress, bedtime, napping, deep sleep, lucid dreams',
    'sleepfoundation.org, thesleepdoctor.com',
  ),
  about(
    "diabetes, asthma, epilepsy, living with illness, allergies, crohn's, arthritis",
    'insulin, type 1 diabetes, inhaler, blood sugar, glucose monitor, seizures, peanut allergy, epipen, autoimmune, chronic illness, colitis',
    'diabetes.org.uk, asthma.org.uk, epilepsy.org.uk',
  ),
  about(
    'autism, adhd, dyslexia, neurodiversity, neurodivergent',
    'autistic, aspergers, sensory overload, dyslexic, attention deficit, ritalin, tourette, executive function, dyspraxia, temple grandin',
    'autism.org.uk, additudemag.com, embrace-autism.com',
  ),
  about(
    'giving up drinking, sobriety, sober, quitting smoking, recovery, dry january',
    'alcohol-free, alcoholics anonymous, hangover, vaping, addiction, nicotine, teetotal, non-alcoholic, cravings, mocktail',
    'clubsoda.co, addictioncenter.com',
  ),
  about(
    'dance, dancing, ballet, ballroom, salsa, street dance, breakdancing, tap dancing',
    "dancer, ballerina, choreographer, choreography, royal ballet, tango, strictly come dancing, swan lake, billy elliot, nutcracker, sadler's wells",
    'dancemagazine.com, dancing-times.co.uk, pointemagazine.com',
  ),
];
