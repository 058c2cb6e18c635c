/**
 * The custom functions of the add-in. The build appends to each file the registration of its
 * functions, so importing the files is enough.
 */
import './capacity';
import './comparison';
import './distribution';
import './finance';
import './flows';
import './occupancy';
import './open-cases';
import './overviews';
import './provenance';
import './published';
import './series';
import './uncertainty';
import './what-if';

export { setDateSystem1904 } from './date-system';
