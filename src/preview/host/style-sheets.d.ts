/** Webpack takes a style sheet out of the module that imports it. */
declare module '*.css';
