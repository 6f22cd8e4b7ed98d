import { parseLocalDate } from '@/lib/domain/local-date';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { inventInteraction, inventInterest } from './invented';
import { inventAgreement, inventPlan, inventTradition } from './invented-traditions';
import { aFamily, aMilestone, aSon } from './reminder-records';

const day = parseLocalDate;

export const sonId = 'daniel';

/** A family in which every rule has something to say in December 2026. */
export const everyRule: ReminderRecords = aFamily({
  sons: [aSon({ stage: 'adult-far' })],
  milestones: [
    aMilestone(),
    aMilestone({
      id: 'birthday-daniel',
      kind: 'birthday',
      title: '',
      day: { repeats: 'yearly', month: 12, day: 20, sinceYear: 1999 },
    }),
  ],
  traditions: [inventTradition({ sonId, time: '17:00', tiedTo: 'after lunch' })],
  plans: [inventPlan({ sonId, time: '12:30' })],
  agreements: [inventAgreement({ sonId, reviewOn: day('2026-12-10') })],
  interests: [inventInterest('climbing', { sonId })],
  followUps: [
    {
      id: 'interview',
      sonId,
      text: ' how the interview went ',
      mentionedOn: day('2026-11-20'),
      luckOn: day('2026-12-02'),
      askOn: day('2026-12-04'),
      answer: '',
    },
    {
      id: 'knee',
      sonId,
      text: 'about his knee',
      mentionedOn: day('2026-11-28'),
      isHardTime: true,
      answer: '',
    },
  ],
  interactions: [inventInteraction(day('2026-11-15'), { sonId })],
  articles: [
    { id: 'page', sonId, title: 'Scrambles', interest: 'climbing', offeredOn: day('2026-12-01') },
  ],
});
