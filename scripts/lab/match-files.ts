import { readFile } from 'node:fs/promises';
import type { Article } from '@/lib/domain/reading/article';
import { UsageError } from './parameters';

export type NamedInterest = { readonly id: string; readonly name: string };
export type Persona = { readonly id: string; readonly interests: readonly NamedInterest[] };
export type NamedArticle = Article & { readonly id: string; readonly persona?: string };

type Fields = Readonly<Record<string, unknown>>;

/** `[{id, name}]`; a name alone is its own id. */
export async function interestsFrom(file: string): Promise<readonly NamedInterest[]> {
  return listIn(await jsonFrom(file), 'interests').map((entry) => interestOf(entry, []));
}

/**
 * `[{id, interests: [{id, name}]}]`, with `persona` in place of `id` if need be.
 *
 * @param known interests that a persona may name by their ids alone
 */
export async function personasFrom(
  file: string,
  known: readonly NamedInterest[],
): Promise<readonly Persona[]> {
  return listIn(await jsonFrom(file), 'personas').map((entry, index) => {
    const fields = fieldsOf(entry);
    const id = textOf(fields, 'id', 'persona', 'name') || String(index + 1);
    return {
      id,
      interests: listIn(fields.interests, 'interests').map((each) => interestOf(each, known)),
    };
  });
}

/** `{id, title, summary, host}` a line, or all in one list; a `url` stands for its host. */
export async function articlesFrom(file: string): Promise<readonly NamedArticle[]> {
  const text = await textFrom(file);
  const entries = text.trimStart().startsWith('[')
    ? listIn(parsed(text, file), 'articles')
    : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsed(line, file)]));
  return entries.map((entry, index) => {
    const fields = fieldsOf(entry);
    const persona = textOf(fields, 'persona', 'personaId');
    return {
      id: textOf(fields, 'id') || String(index + 1),
      title: textOf(fields, 'title'),
      summary: textOf(fields, 'summary', 'description'),
      host: textOf(fields, 'host') || hostOf(textOf(fields, 'url', 'link')),
      ...(persona === '' ? {} : { persona }),
    };
  });
}

function interestOf(entry: unknown, known: readonly NamedInterest[]): NamedInterest {
  if (typeof entry === 'string') {
    return known.find(({ id }) => id === entry) ?? { id: entry, name: entry };
  }
  const fields = fieldsOf(entry);
  const id = textOf(fields, 'id', 'interest');
  const name = textOf(fields, 'name', 'interest') || known.find((each) => each.id === id)?.name;
  return { id: id || (name ?? ''), name: name ?? id };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}

/** The first of some fields that is a text, or a number as one. */
function textOf(fields: Fields, ...names: readonly string[]): string {
  const value = names.map((name) => fields[name]).find((each) => each !== undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function fieldsOf(entry: unknown): Fields {
  return typeof entry === 'object' && entry !== null ? (entry as Fields) : {};
}

/** A list, or the one that an object has under a name. */
function listIn(value: unknown, name: string): readonly unknown[] {
  const list = Array.isArray(value) ? value : fieldsOf(value)[name];
  if (Array.isArray(list)) return list;
  throw new UsageError(`There must be a list of ${name}.`);
}

async function jsonFrom(file: string): Promise<unknown> {
  return parsed(await textFrom(file), file);
}

async function textFrom(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The file ${file} could not be read.`);
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The file ${file} is not JSON.`);
  }
}
