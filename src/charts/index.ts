// Charts as accessible SVG and HTML, drawn on the server without script: pure functions from data to markup. Colours are
// classes of charts.css, so that light, dark, high contrast and paper each have their own.
// Every function takes `say` first and returns markup that is safe to be put into a page as it is.
export { barChart } from './bars.ts';
export { funnelChart } from './funnel.ts';
export { heatChart } from './heat.ts';
export { binsOf, histogramChart } from './histogram.ts';
export { intervalChart } from './intervals.ts';
export { pairsChart } from './pairs.ts';
export { chartPatterns } from './patterns.ts';
export { scatterChart } from './scatter.ts';
export { sparkline } from './sparkline.ts';
export { stepsChart } from './steps.ts';
export { sumselRegions, tileMap } from './tile-map.ts';
export { timeChart } from './time.ts';
export type {
  BarsData,
  ChartSay,
  ChartText,
  FunnelData,
  HeatData,
  HistogramData,
  IntervalsData,
  Mark,
  PairsData,
  Reference,
  ScatterAxis,
  ScatterData,
  SparklineData,
  StepsData,
  TileMapData,
  TimeData,
  Value,
  ValueFormat,
} from './types.ts';
