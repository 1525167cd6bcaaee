/** A family that the package ships, and the package that it is made from. */
export interface FontSource {
  readonly family: string;
  readonly package: string;
  /** Paths in that package. */
  readonly files: readonly { readonly weight: number; readonly path: string }[];
  readonly fit?: Fit;
}

/** Of a Latin family: made as large as Han beside it. */
export interface Fit {
  /** So that its capitals are as high as those that the Han family draws. */
  readonly unitsPerEm: number;
  readonly han: string;
}

/**
 * The Latin of Noto Sans SC and Noto Serif SC was drawn from these two, made larger, but without most
 * accents and with quotes and dashes of full width. "Source" is reserved by the licence of the first for
 * fonts that nobody has changed, so it has a name of its own.
 */
export const fontSources: readonly FontSource[] = [
  {
    family: 'Noto Sans SC',
    package: '@expo-google-fonts/noto-sans-sc',
    files: [
      { weight: 400, path: '400Regular/NotoSansSC_400Regular.ttf' },
      { weight: 700, path: '700Bold/NotoSansSC_700Bold.ttf' },
      { weight: 900, path: '900Black/NotoSansSC_900Black.ttf' },
    ],
  },
  {
    family: 'Noto Serif SC',
    package: '@expo-google-fonts/noto-serif-sc',
    files: [
      { weight: 400, path: '400Regular/NotoSerifSC_400Regular.ttf' },
      { weight: 700, path: '700Bold/NotoSerifSC_700Bold.ttf' },
    ],
  },
  {
    family: 'Lectern Sans',
    package: '@expo-google-fonts/source-sans-3',
    files: [
      { weight: 400, path: '400Regular/SourceSans3_400Regular.ttf' },
      { weight: 700, path: '700Bold/SourceSans3_700Bold.ttf' },
      { weight: 900, path: '900Black/SourceSans3_900Black.ttf' },
    ],
    fit: { unitsPerEm: 895, han: 'Noto Sans SC' },
  },
  {
    // Its own bold is much blacker than that of the Han family.
    family: 'Source Serif 4',
    package: '@expo-google-fonts/source-serif-4',
    files: [
      { weight: 400, path: '400Regular/SourceSerif4_400Regular.ttf' },
      { weight: 700, path: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
    ],
    fit: { unitsPerEm: 920, han: 'Noto Serif SC' },
  },
  {
    family: 'JetBrains Mono',
    package: '@expo-google-fonts/jetbrains-mono',
    files: [
      { weight: 400, path: '400Regular/JetBrainsMono_400Regular.ttf' },
      { weight: 700, path: '700Bold/JetBrainsMono_700Bold.ttf' },
    ],
    fit: { unitsPerEm: 1000, han: 'Noto Sans SC' },
  },
];
