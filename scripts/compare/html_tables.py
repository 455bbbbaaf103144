"""Says which tables a page has: a JSON string of HTML a line in, a JSON object a line out.

html5lib repairs the page; the tables are formed as the HTML standard says, step by step (4.9.12.1).
"""

import json
import re
import sys

import html5lib

HIDDEN = {"script", "style", "noscript", "title", "iframe", "video"}
HIDDEN_FOREIGN = set("annotation annotation-xml desc metadata script style title".split())
BLOCKS = set(
    "address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search "
    "section select summary table tbody td tfoot th thead tr ul xmp".split()
)


def remember_inserted():
    """html5lib 1.1 does not count what it puts before a table as a child, and loses it when the children move."""
    element = html5lib.getTreeBuilder("etree").elementClass
    insert_before = element.insertBefore

    def insert(self, node, before):
        insert_before(self, node, before)
        if before in self.childNodes:
            self.childNodes.insert(self.childNodes.index(before), node)

    element.insertBefore = insert


def keep_foster_parenting():
    """html5lib 1.1 ends it within a start tag that implies an end tag, as `<dd>` does after `<dt>`."""
    phase = type(html5lib.HTMLParser().phases["inTable"])
    for handler in [vars(phase)["startTagHandler"], vars(phase)["endTagHandler"]]:
        handler.default = keeping(handler.default)


def keeping(handle):
    def kept(self, token):
        before = self.tree.insertFromTable
        result = handle(self, token)
        self.tree.insertFromTable = before
        return result

    return kept


def read(text):
    root = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False, scripting=True)
    formed = [form(table) for table in root.iter("table") if not is_layout(table)]
    return {"tables": [table for table in formed if table["rows"]]}


def is_layout(table):
    return table.get("role", "").strip().lower() in ("presentation", "none")


def children(element, *names):
    return [child for child in element if child.tag in names]


def integer(text):
    """HTML, 2.3.4.2, as far as the attributes of cells are concerned."""
    match = re.match(r"[ \t\n\f\r]*([+-]?)([0-9]+)", text or "")
    if match is None:
        return None
    value = int(match.group(2))
    return None if match.group(1) == "-" and value > 0 else value


class Former:
    """The algorithms for forming a table, for processing rows and row groups, and for downward-growing cells."""

    def __init__(self):
        self.slots = {}
        self.width = 0
        self.height = 0
        self.y = 0
        self.growing = []
        self.count = 0
        self.most = 0

    def row_group(self, element):
        """A span that leaves the group ends with it, so it need not be followed further."""
        rows = children(element, "tr")
        self.most = len(rows)
        for row in rows:
            self.row(row)
        self.end_row_group()

    def end_row_group(self):
        while self.y < self.height:
            self.y += 1
            self.grow()
        self.growing = []

    def row(self, element):
        if self.height == self.y:
            self.height += 1
        x = 0
        self.grow()
        for cell in children(element, "td", "th"):
            while x < self.width and (self.y, x) in self.slots:
                x += 1
            if x == self.width:
                self.width += 1
            colspan = min(integer(cell.get("colspan")) or 1, 1000)
            rowspan = integer(cell.get("rowspan"))
            rowspan = 1 if rowspan is None else min(rowspan, 65534)
            grows = rowspan == 0
            rowspan = min(rowspan or 1, self.most - self.y)
            self.width = max(self.width, x + colspan)
            self.height = max(self.height, self.y + rowspan)
            self.count += 1
            for column in range(x, x + colspan):
                for row in range(self.y, self.y + rowspan):
                    self.cover(row, column, self.count, cell)
            if grows:
                self.growing.append((self.count, cell, x, colspan))
            x += colspan
        self.y += 1

    def grow(self):
        for number, cell, x, width in self.growing:
            for column in range(x, x + width):
                self.cover(self.y, column, number, cell)

    def cover(self, row, column, number, cell):
        """Of several cells in one slot, the last shows."""
        known, _ = self.slots.get((row, column), (0, None))
        if known <= number:
            self.slots[row, column] = number, cell


def form(table):
    """The sections in the order in which they are shown: each ends what spans out of it, as in browsers."""
    former = Former()
    sections = children(table, "thead", "tbody", "tfoot")
    order = [s for s in sections if s.tag != "tfoot"] + [s for s in sections if s.tag == "tfoot"]
    rows = []
    heads = []
    for section in order:
        count = len(children(section, "tr"))
        group = Former()
        group.width = former.width
        group.row_group(section)
        former.width = group.width
        for y in range(count):
            rows.append([group.slots.get((y, x), (0, None))[1] for x in range(group.width)])
            heads.append(section.tag == "thead")
    cells = [row + [None] * (former.width - len(row)) for row in rows]
    if not any(cell is not None for row in cells for cell in row):
        cells = []
    caption = children(table, "caption")
    return {
        "caption": (shown(caption[0]) or None) if caption else None,
        "headerRows": header_rows(cells, order),
        "rows": [["" if cell is None else shown(cell) for cell in row] for row in cells],
    }


def header_rows(cells, order):
    """Those of a thead at the top; without any rows in a thead, the leading rows made only of th, where a td follows."""
    heads = [section for section in order if section.tag == "thead"]
    if any(children(head, "tr") for head in heads):
        return len(children(order[0], "tr")) if order[0].tag == "thead" else 0
    if not any(cell is not None and cell.tag == "td" for row in cells for cell in row):
        return 0
    count = 0
    for row in cells:
        own = [cell for cell in row if cell is not None]
        if not own or any(cell.tag == "td" for cell in own):
            break
        count += 1
    return count


def shown(element):
    return re.sub(r"[ \t\n\f\r]+", " ", "".join(pieces(element))).strip(" ")


def pieces(element):
    yield element.text or ""
    for child in element:
        yield from piece(child)
        yield child.tail or ""


def piece(child):
    if not isinstance(child.tag, str) or child.tag in HIDDEN:
        return
    _, is_foreign, name = child.tag.rpartition("}")
    if is_foreign and name in HIDDEN_FOREIGN:
        return
    if child.tag == "table" and not is_layout(child):
        yield " "
    elif child.tag == "br":
        yield " "
    elif child.tag == "img":
        yield child.get("alt", "")
    elif child.tag in BLOCKS:
        yield " "
        yield from pieces(child)
        yield " "
    else:
        yield from pieces(child)


remember_inserted()
keep_foster_parenting()
for line in sys.stdin:
    try:
        answer = read(json.loads(line))
    except Exception as error:  # html5lib has bugs of its own
        answer = {"crash": repr(error)}
    print(json.dumps(answer), flush=True)
