export { cacheFolder } from './cache-folder.ts';
export { createChartDrawer } from './charts/chart-drawer.ts';
export { type Delivery, deliverFiles } from './delivery/deliver-files.ts';
export { EnvironmentError, type EnvironmentErrorCode } from './environment-error.ts';
export { createFontSubsetter } from './fonts/subset-fonts.ts';
export { findPackageFolders, type PackageFolders } from './package-folders.ts';
export { openProjectFiles } from './project-files.ts';
export { readKit } from './read-kit.ts';
export { createRunWithin } from './run-within.ts';
