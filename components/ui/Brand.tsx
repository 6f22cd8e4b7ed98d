import styles from './Brand.module.css';

/** The mark: a white strand with a gold one wrapped once round it. */
export function Mark({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#0F4B52" />
      <clipPath id="mark-front">
        <path d="M44.5 10h16v108h-16z" />
      </clipPath>
      <g fill="none" stroke-linecap="round" stroke-width="15">
        <path d="M98.5 26C87.5 42 71.5 51 52.5 53C36.5 55 27 56 27 64" stroke="#F3B73F" />
        <path d="M52.5 25V103" stroke="#0F4B52" stroke-width="24" />
        <path d="M52.5 25V103" stroke="#fff" />
        <g>
          <path
            d="M27 64C27 73 39 72 52.5 74C71.5 77 88 86 100 102"
            stroke="#0F4B52"
            stroke-width="24"
            clip-path="url(#mark-front)"
          />
          <path d="M27 64C27 73 39 72 52.5 74C71.5 77 88 86 100 102" stroke="#F3B73F" />
        </g>
      </g>
    </svg>
  );
}

/** The mark with the product's name, as a link when there is somewhere to go. */
export function Brand({ href }: { readonly href?: string }) {
  const content = (
    <>
      <Mark />
      <span>Kinthread</span>
    </>
  );
  return href ? (
    <a class={styles.brand} href={href}>
      {content}
    </a>
  ) : (
    <span class={styles.brand}>{content}</span>
  );
}
