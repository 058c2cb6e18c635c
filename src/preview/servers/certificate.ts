import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** Whether the machine trusts it, so that no browser asks. */
  trusted: boolean;
}

const TEN_YEARS = 10 * 365 * 86_400_000;

/**
 * The certificate of office-addin-dev-certs when that is installed (Excel trusts it too), else one
 * of our own that is kept in the cache, so that a browser has to accept it only once.
 */
export async function localhostCertificate(cacheDir: string): Promise<Certificate> {
  const installed = join(homedir(), '.office-addin-dev-certs');
  if (existsSync(join(installed, 'localhost.crt'))) {
    return {
      key: readFileSync(join(installed, 'localhost.key'), 'utf8'),
      cert: readFileSync(join(installed, 'localhost.crt'), 'utf8'),
      trusted: true,
    };
  }
  const keyFile = join(cacheDir, 'localhost.key');
  const certFile = join(cacheDir, 'localhost.crt');
  if (!existsSync(keyFile) || !existsSync(certFile)) {
    mkdirSync(cacheDir, { recursive: true });
    const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
      keySize: 2048,
      algorithm: 'sha256',
      notAfterDate: new Date(Date.now() + TEN_YEARS),
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
      ],
    });
    writeFileSync(keyFile, pems.private, { mode: 0o600 });
    writeFileSync(certFile, pems.cert);
  }
  return {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(certFile, 'utf8'),
    trusted: false,
  };
}
