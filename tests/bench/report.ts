export function line(name: string, time: string, ratio: string): void {
  console.log(`  ${name.padEnd(50)}${time.padStart(14)}${ratio.padStart(20)}`);
}

export function target(text: string, met: boolean): void {
  console.log(`  ${met ? 'met    ' : 'MISSED '} ${text}`);
}
