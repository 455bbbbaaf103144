"""Says which tables docutils finds: a JSON string of reStructuredText a line in, a JSON object a line out."""

import json
import sys

from docutils import core, nodes
from docutils.parsers.rst import states
from docutils.parsers.rst.directives import tables

try:
    from docutils.utils import roman
except ImportError:  # Debian has it as a package of its own
    import roman

SETTINGS = {
    "report_level": 5,
    "halt_level": 6,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "sectsubtitle_xform": False,
    "file_insertion_enabled": False,
    "_disable_config": True,
}

WARNING = 2

HIDDEN = (nodes.comment, nodes.substitution_definition, nodes.pending, nodes.raw)


def remember_lines():
    """docutils does not keep where a table begins: in its first border, or at its directive."""
    build_table = states.Body.build_table

    def build(self, tabledata, tableline, *args, **options):
        table = build_table(self, tabledata, tableline, *args, **options)
        table["starts"] = tableline
        return table

    states.Body.build_table = build
    for directive in [tables.RSTTable, tables.CSVTable, tables.ListTable]:
        directive.run = starting_at_directive(directive.run)


def starting_at_directive(run):
    def started(self):
        result = run(self)
        for node in result:
            if isinstance(node, nodes.table):
                node["starts"] = self.lineno
        return result

    return started


def read(text):
    document = core.publish_doctree(text, settings_overrides=SETTINGS)
    messages = [
        message
        for message in document.findall(nodes.system_message)
        if message["level"] >= WARNING
    ] + [message for message in document.transform_messages if message["level"] >= WARNING]
    texts = sorted({message.astext() for message in messages})
    tables = [found for table in document.findall(nodes.table) if (found := table_of(table))["rows"]]
    if any("Blank line required after table" in text for text in texts):
        # Where a table ends too early, docutils counts its lines from elsewhere.
        tables = [{**table, "line": None} for table in tables]
    return {"tables": tables, "messages": texts}


def table_of(table):
    title = next((child for child in table if isinstance(child, nodes.title)), None)
    heads = [row for head in table.findall(nodes.thead) if is_of(head, table) for row in head]
    bodies = [row for body in table.findall(nodes.tbody) if is_of(body, table) for row in body]
    return {
        "line": None if is_nested(table) else table.get("starts"),
        "headings": headings_above(table),
        "caption": None if title is None else shown(title),
        "headerRows": len(heads),
        "rows": rectangle(heads + bodies),
    }


def is_of(part, table):
    return part.parent.parent is table


def headings_above(node):
    """The titles of the sections that a node is in, outermost first."""
    titles = []
    while (node := node.parent) is not None:
        if isinstance(node, nodes.section):
            titles.insert(0, shown(node[0]))
    return titles


def is_nested(table):
    """docutils miscounts the lines in cells and in directives with options."""
    node = table.parent
    while node is not None and not isinstance(node, (nodes.entry, nodes.Admonition)):
        node = node.parent
    return node is not None


def rectangle(rows):
    places = {}
    for y, row in enumerate(rows):
        x = 0
        for entry in row:
            while (y, x) in places:
                x += 1
            cell = "\n".join(pieces(entry))
            for down in range(entry.get("morerows", 0) + 1):
                for right in range(entry.get("morecols", 0) + 1):
                    places[y + down, x + right] = cell
    if not places:
        return []
    height = max(y for y, _ in places) + 1
    width = max(x for _, x in places) + 1
    return [[places.get((y, x)) for x in range(width)] for y in range(height)]


def pieces(node):
    """The texts of blocks, with the marks that docutils takes off put back."""
    for child in node.children:
        if isinstance(child, (nodes.table, nodes.system_message, *HIDDEN)):
            continue
        if isinstance(child, nodes.list_item):
            yield from marked(marker_of(child), pieces(child))
        elif isinstance(child, nodes.field):
            yield from marked(f":{shown(child[0])}:", pieces(child[1]))
        elif isinstance(child, nodes.option_list_item):
            options = ", ".join(option.astext() for option in child[0])
            yield from marked(options, pieces(child[1]))
        elif isinstance(child, nodes.footnote) or isinstance(child, nodes.citation):
            yield from marked(shown(child[0]), pieces(nodes.Element("", *child[1:])))
        elif isinstance(child, nodes.line):
            yield from marked("|", [shown(child)])
        elif isinstance(child, (nodes.TextElement, nodes.image)):
            yield shown(child)
        else:
            yield from pieces(child)


def marked(mark, texts):
    first, *rest = [*texts] or [""]
    return [f"{mark} {first}", *rest]


def marker_of(item):
    parent = item.parent
    if isinstance(parent, nodes.bullet_list):
        return parent["bullet"]
    number = parent.get("start", 1) + parent.index(item)
    return parent["prefix"] + numeral(number, parent["enumtype"]) + parent["suffix"]


def numeral(number, kind):
    if kind == "arabic":
        return str(number)
    text = roman.toRoman(number) if "roman" in kind else chr(ord("A") + number - 1)
    return text.lower() if kind.startswith("lower") else text


def shown(node):
    if isinstance(node, nodes.footnote_reference) or isinstance(node, nodes.citation_reference):
        return "[" + node.astext() + "]"
    if isinstance(node, nodes.label):
        return "[" + node.astext() + "]"
    if isinstance(node, HIDDEN):
        return ""
    if isinstance(node, nodes.image):
        return node.get("alt", "")
    if isinstance(node, nodes.Text):
        return node.astext()
    return "".join(shown(child) for child in node.children)


remember_lines()
for line in sys.stdin:
    try:
        answer = read(json.loads(line))
    except Exception as error:  # docutils has bugs of its own
        answer = {"crash": repr(error)}
    print(json.dumps(answer), flush=True)
