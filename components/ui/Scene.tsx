import styles from './Scene.module.css';

const FAR_HILL = 'M0 128C150 62 300 66 460 112S770 176 950 108S1270 18 1440 62';
const MIDDLE_HILL = 'M0 206C170 150 330 186 520 222S860 262 1040 176S1310 96 1440 132';
const NEAR_HILL = 'M0 262C120 224 300 236 470 288S820 338 1010 292S1290 226 1440 254';
const FRONT_HILL = 'M0 352C190 306 420 336 640 362S1080 376 1440 324';
const DOWN = 'V440H0z';

const TREES = ['16 260', '112 242', '1338 244', '1428 256'];

/** Her house, his town and one thread between them; the tokens colour it by season and hour. */
export function Scene() {
  return (
    <div class={styles.scene} aria-hidden="true" data-scene>
      <div class={styles.stars} />
      <svg
        class={styles.land}
        viewBox="0 0 1440 440"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <path class={styles.far} d={FAR_HILL + DOWN} />
        <g class={styles.stitches} stroke-dasharray="5 9">
          <path d={FAR_HILL} transform="translate(0 17)" />
          <path d={FAR_HILL} transform="translate(0 36)" />
        </g>
        <path
          class={styles.distantWall}
          d="M1340 122v-52h20v52zM1362 122v-74h25v74zM1389 124v-40h19v40zM1410 128v-60h18v60z"
        />
        <path
          class={styles.pane}
          d="M1345 80h5v7h-5zM1368 74h5v7h-5zM1377 58h5v7h-5zM1368 90h5v7h-5zM1394 94h5v7h-5zM1416 78h6v7h-6zM1416 94h6v7h-6z"
        />
        <path class={styles.lamp} d="M1368 58h5v7h-5zM1377 74h5v7h-5zM1351 96h5v7h-5z" />
        <path class={styles.middle} d={MIDDLE_HILL + DOWN} />
        <g class={styles.stitches} stroke-dasharray="6 10">
          <path d={MIDDLE_HILL} transform="translate(0 20)" />
          <path d={MIDDLE_HILL} transform="translate(0 42)" />
          <path d={MIDDLE_HILL} transform="translate(0 64)" />
        </g>
        <path class={styles.near} d={NEAR_HILL + DOWN} />
        <g class={styles.stitches} stroke-dasharray="7 11">
          <path d={NEAR_HILL} transform="translate(0 22)" />
          <path d={NEAR_HILL} transform="translate(0 46)" />
          <path d={NEAR_HILL} transform="translate(0 70)" />
        </g>
        <g class={styles.trees}>
          {TREES.map((place) => (
            <g key={place} transform={`translate(${place})`}>
              <path d="M0 2v-14" stroke-width="2.5" />
              <ellipse cy="-23" rx="9" ry="13" stroke="none" />
            </g>
          ))}
        </g>
        <path class={styles.wall} d="M44 258v-38h40v30z" />
        <path class={styles.roof} d="M38 222l26-25 26 25zM74 197h7v16h-7z" />
        <path class={styles.lamp} d="M51 228h10v11h-10z" />
        <path class={styles.pane} d="M68 230h9v22h-9z" />
        <path class={styles.front} d={FRONT_HILL + DOWN} />
        <g class={styles.stitches} stroke-dasharray="8 12">
          <path d={FRONT_HILL} transform="translate(0 20)" />
          <path d={FRONT_HILL} transform="translate(0 62)" />
        </g>
        <path
          class={styles.thread}
          d="M72 252C60 290 26 330 58 372S220 404 420 398S700 392 742 404S752 434 722 428S706 392 790 394S1130 424 1300 388S1400 250 1372 98"
        />
      </svg>
    </div>
  );
}
