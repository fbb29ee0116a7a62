const PATHS = {
  lock: 'M6.5 11V8a5.5 5.5 0 0 1 11 0v3M5 11h14v10H5Z',
  key: 'M8 11.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11.2 12.8 20.5 3.5M15.5 8.5l3 3',
  gear: 'M12 9.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM12 5.4a6.6 6.6 0 1 0 0 13.2 6.6 6.6 0 0 0 0-13.2ZM12 2.2v3M12 18.8v3M2.2 12h3M18.8 12h3M5 5l2.2 2.2M16.8 16.8 19 19M19 5l-2.2 2.2M7.2 16.8 5 19',
  check: 'm4.5 12.5 5 5 10-11',
  cross: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  down: 'm5 9 7 7 7-7',
  next: 'm9 5 7 7-7 7',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.4v.1',
  dots: 'M5 12v.1M12 12v.1M19 12v.1',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2">
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
