/** Prints a process's peak memory in KB when it exits (bench/sites.ts). */
process.on('exit', () => console.error('Peak memory:', process.resourceUsage().maxRSS));
