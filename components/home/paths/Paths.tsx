import { useCallback, useState } from 'preact/hooks';
import { FirstSon } from '@/components/home/FirstSon';
import type { SectionProps } from '@/components/home/section-props';
import { problemText } from '@/components/hooks/problem-text';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { type PathOfSon, readPaths } from '@/lib/app/paths/read-paths';
import type { CardIdea } from '@/lib/domain/idea-card';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { commonText } from '@/lib/i18n/common';
import { HowItWas } from './HowItWas';
import { LookBack } from './LookBack';
import { PathList } from './PathList';
import { placeIn } from './place';
import { WalkView } from './WalkView';

/** The guided paths: the one she is on, else all of them. */
export function Paths({ family: { son }, openId }: SectionProps) {
  return son ? <PathsOfSon key={son.id} son={son} openId={openId} /> : <FirstSon />;
}

type OfSon = { readonly son: Son; readonly openId: string | undefined };

function PathsOfSon({ son, openId }: OfSon) {
  const { id, season } = son;
  const query = useQuery(
    useCallback(() => readPaths(id, season), [id, season]),
    ['pathWalks'],
  );
  if (query.state === 'failed') return <p role="alert">{problemText(query.error)}</p>;
  if (query.state === 'loading') return <p class="muted">{commonText('loading')}</p>;
  return <PathsInView son={son} paths={query.value} openId={openId} />;
}

function PathsInView({ son, paths, openId }: OfSon & { readonly paths: readonly PathOfSon[] }) {
  const today = localDateAt(useNow());
  /** The act that she has said she tried: she may tell how it was. */
  const [asked, setAsked] = useState<CardIdea>();
  const place = placeIn(paths, openId);
  useFocusKept(place.view === 'list' ? 'list' : `${place.view} ${place.at.path.name}`, title);
  if (place.view === 'list') return <PathList son={son} paths={paths} today={today} />;
  const question = asked && (
    <HowItWas
      key={asked.ideaId}
      sonId={son.id}
      idea={asked}
      today={today}
      onClose={() => setAsked(undefined)}
    />
  );
  const shared = { son, today, at: place.at };
  if (place.view === 'walk')
    return (
      <WalkView key={place.at.path.name} {...shared} onTried={setAsked}>
        {question}
      </WalkView>
    );
  const active = paths.find(({ walk }) => walk?.state === 'active')?.path;
  return (
    <LookBack key={place.at.path.name} {...shared} active={active}>
      {question}
    </LookBack>
  );
}

const title = () => document.querySelector<HTMLElement>('[data-page="paths"] h1');
