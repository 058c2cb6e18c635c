import { hostBundle } from '../src/preview/servers/host-bundle';

/** Bundles the page of the preview host, which the browser tests would otherwise wait for. */
void hostBundle().then((folder) => console.log(folder));
