// Interface strings that charts draw themselves; everything else in a chart is said by the page that shows it.
import { catalogue } from '../say.ts';

export const charts = catalogue({
  id: {
    'charts.locale': 'id-ID',
    'charts.alternative': '{title}. {finding}',
    'charts.empty': 'Belum ada data untuk digambar.',
    'charts.none': '–',
    'charts.percent': '{value} %',
    'charts.range': '{from}–{to}',
    'charts.funnel.first': '{share} dari {name}',
    'charts.funnel.previous': '{share} dari tahap sebelumnya',
    'charts.time.peak': 'puncak {value}',
    'charts.histogram.bin': '{range}: {value}',
    'charts.interval': 'selang kepercayaan 95 %',
    'charts.map.elsewhere': 'Di luar Sumatera Selatan',
    'charts.pairs.row': '{before} → {after}',
    'charts.steps.group': '{number} {name}',
    'charts.steps.flag': '{label}: turun {share} dari halaman sebelumnya',
  },
  en: {
    'charts.locale': 'en-GB',
    'charts.alternative': '{title}. {finding}',
    'charts.empty': 'There is nothing to draw yet.',
    'charts.none': '–',
    'charts.percent': '{value}%',
    'charts.range': '{from}–{to}',
    'charts.funnel.first': '{share} of {name}',
    'charts.funnel.previous': '{share} of the stage before',
    'charts.time.peak': 'peak {value}',
    'charts.histogram.bin': '{range}: {value}',
    'charts.interval': '95% confidence interval',
    'charts.map.elsewhere': 'Beyond South Sumatra',
    'charts.pairs.row': '{before} → {after}',
    'charts.steps.group': '{number} {name}',
    'charts.steps.flag': '{label}: down {share} from the page before',
  },
});
