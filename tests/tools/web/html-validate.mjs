// What html-validate judges by: all that it recommends, but for what is on purpose here.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Rows and cells have their roles written out. Some browsers forget them where the style sheet lays a table out with
    // labels above their values.
    "no-redundant-role": "off",
    // A limit for the lists of search engines. A paper has the title that it was given, and its committee.
    "long-title": "off",
  },
};
