import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

/** `main` is the one filled button of a screen, `tall` its neighbour, `quiet` an underlined word, `square` an icon alone. */
export type ButtonLook = 'plain' | 'main' | 'tall' | 'quiet' | 'square';

type Shared = { readonly look?: ButtonLook | undefined; readonly children: ComponentChildren };
type ButtonProps = Shared &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
    readonly buttonRef?: Ref<HTMLButtonElement>;
  };
type LinkProps = Shared & {
  readonly href: string;
  readonly class?: string;
  readonly download?: string;
  readonly target?: '_blank';
  readonly 'aria-label'?: string;
  readonly 'data-item'?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
};

function classOf(look: ButtonLook, extra: unknown): string {
  const name = look === 'plain' ? styles.button : `${styles.button} ${styles[look]}`;
  return typeof extra === 'string' ? `${name} ${extra}` : `${name}`;
}

/** A button; `type` is "button" unless said otherwise. */
export function Button({
  look = 'plain',
  children,
  buttonRef,
  class: extra,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(buttonRef && { ref: buttonRef })}
      class={classOf(look, extra)}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ look = 'plain', children, class: extra, ...rest }: LinkProps) {
  return (
    <a {...rest} class={classOf(look, extra)}>
      {children}
    </a>
  );
}
