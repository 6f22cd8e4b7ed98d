import { needsNoAnswer } from '@/lib/domain/cadence';
import { daysBetween } from '@/lib/domain/local-date';
import type { ArticleReminder, HelloReminder } from '@/lib/domain/reminders/reminder';
import { newestFirstWith } from '@/lib/domain/reminders/rules/newest-first';
import { chanceOf } from '@/lib/domain/today/hash';
import { chooseTrigger } from './choose-trigger';
import { commonParts, type Described } from './describer';

/** How often a hello says what research found about reaching out. */
const RESEARCH_SHARE = 1 / 5;

/**
 * A small hello, with something to begin from. Now and then it says what thirteen experiments found
 * (Liu, Rim, Min & Min 2023): people who reach out underestimate how welcome it is. While it waits,
 * it begins from what fits the day on which it is read.
 */
export function describeHello(described: Described): HelloReminder | undefined {
  const { occurrence, records, today } = described;
  const { aboutOn } = occurrence;
  const common = commonParts(described, occurrence.sonId);
  const son = records.sons.find(({ id }) => id === occurrence.sonId);
  if (!common || !son) return undefined;
  const readOn = daysBetween(today, aboutOn) > 0 ? aboutOn : today;
  return {
    ...common,
    nudge: 'thinking-of-you',
    trigger: chooseTrigger(son, records, readOn, occurrence.id),
    needsNoAnswer: needsNoAnswer(son, newestFirstWith(son, records)),
    tellsResearch: chanceOf(`${occurrence.id}|research`) < RESEARCH_SHARE,
  };
}

/** A page that he might like, while it is still offered. */
export function describeArticle(described: Described): ArticleReminder | undefined {
  const { occurrence, records } = described;
  const article = records.articles.find(({ id }) => id === occurrence.subjectId);
  const common = article && commonParts(described, article.sonId);
  if (!common) return undefined;
  return {
    ...common,
    nudge: 'article',
    articleId: article.id,
    title: article.title.trim(),
    interest: article.interest.trim(),
  };
}
