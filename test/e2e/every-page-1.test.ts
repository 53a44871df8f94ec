// Every page of session 1, as it is delivered: accessible at two widths in light and dark, and readable without scripts.
import { lookAtEveryPage } from './support/every-page.ts';

lookAtEveryPage(0);
