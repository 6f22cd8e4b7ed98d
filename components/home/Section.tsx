import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { commonText } from '@/lib/i18n/common';
import type { PageName } from './route';
import type { SectionProps } from './section-props';

type Content = ComponentType<SectionProps>;

const CONTENTS: Readonly<Record<PageName, () => Promise<Content>>> = {
  waiting: async () => (await import('./waiting/Waiting')).Waiting,
  him: async () => (await import('./him/Him')).Him,
  ideas: async () => (await import('./ideas/Ideas')).Ideas,
  milestones: async () => (await import('./milestones/Milestones')).Milestones,
  journal: async () => (await import('./journal/Journal')).Journal,
  paths: async () => (await import('./paths/Paths')).Paths,
  settings: async () => (await import('./settings/Settings')).SettingsPage,
  help: async () => (await import('./help/Help')).Help,
};

/** One section of the full page, loaded when she goes there. */
export function Section({ page, ...props }: SectionProps & { readonly page: PageName }) {
  const [loaded, setLoaded] = useState<{ readonly page: PageName; readonly Content: Content }>();
  useEffect(() => {
    let isWanted = true;
    void CONTENTS[page]().then((Content) => isWanted && setLoaded({ page, Content }));
    return () => {
      isWanted = false;
    };
  }, [page]);
  if (loaded?.page !== page) return <p class="muted">{commonText('loading')}</p>;
  return (
    <div data-page={page}>
      <loaded.Content {...props} />
    </div>
  );
}
