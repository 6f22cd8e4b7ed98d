import styles from './HerHouse.module.css';

/** The corner of the landscape where the navigation's thread ends: her house, a lamp lit. */
export function HerHouse() {
  return (
    <svg
      class={styles.land}
      viewBox="0 0 272 176"
      preserveAspectRatio="xMinYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class={styles.middle} d="M0 72C60 40 150 66 272 104V176H0z" />
      <path class={styles.stitches} stroke-dasharray="6 10" d="M0 92C60 60 150 86 272 124" />
      <path class={styles.near} d="M0 118C50 92 130 96 272 138V176H0z" />
      <path class={styles.wall} d="M18 112V80h38v28z" />
      <path class={styles.roof} d="M11 82l26-26 26 26z" />
      <path class={styles.lamp} d="M24 88h10v11H24z" />
      <path class={styles.pane} d="M40 90h9v19h-9z" />
      <path class={styles.stitches} stroke-dasharray="7 11" d="M0 136C50 110 130 114 272 156" />
      <path class={styles.front} d="M0 152C70 132 160 150 272 168V176H0z" />
    </svg>
  );
}
