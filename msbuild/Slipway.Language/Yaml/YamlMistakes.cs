namespace Slipway.Language.Yaml;

/// <summary>What SLIP0006 says of text that is not YAML: what is wrong and what to write.</summary>
internal static class YamlMistakes
{
    public const string SecondColon =
        "a second ':' makes this a mapping inside a value: put the value in quotes, or start it on a line of its own";

    public const string NoSpaceAfterColon = "a space is missing after the ':': write 'key: value'";

    public const string NoSpaceAfterDash = "a space is missing after the '-': write '- item'";

    public const string NoColon = "a ':' is missing after the key: write 'key: value'";

    public const string LongKey = "a key may have 1024 characters at most: shorten it";

    public const string ListOnKeyLine =
        "a list may not start on the line of its key: put each '-' on a line of its own below the key";

    public const string MappingOnKeyLine = "a mapping may not start here: put it on the lines below, indented";

    public const string KeyOverLines =
        "a key and its ':' belong on one line, and these are on several: join the lines, or close the quote of the first one";

    public const string KeyOverLinesInBrackets =
        "a key and its ':' belong on one line, and these are on several: join the lines, or end the entry above with a ','";

    public const string OnMarkerLine =
        "a mapping or list may not start on the line of its '---': start it on the line below";

    public const string BlankTab = "this line holds nothing but a tab, and the platforms reject it: empty the line";

    public const string NotOfMapping =
        "this line does not belong to the mapping above it: write 'key: value', or fix the indentation";

    public const string NotOfList =
        "this line does not belong to the list above it: start it with '- ', or fix the indentation";

    public const string NotInText =
        "this line is not indented deeper than the key above it, so it is not part of the text that '|' or '>' announces: indent it";

    public const string WrongIndentation =
        "this line is indented differently from the lines it belongs to: give it the same indentation";

    public const string AfterQuote =
        "there is text after the closing quote: put all of it between the quotes, and write a quote inside as '' or \\\"";

    public const string AfterBracket =
        "there is text after the closing bracket: remove it, or put the whole value in quotes";

    public const string AfterAlias = "there is text after the alias: an alias stands for the whole value";

    public const string AfterDocument =
        "text follows the end of the document: fix the indentation, or start a document with '---'";

    public const string AfterEnd =
        "what follows '...' is not read by the platforms: start the next document with '---'";

    public const string Escape =
        "this escape is unknown between double quotes: write '\\\\' for a backslash, or use single quotes";

    public const string BlockHeader =
        "after '|' or '>', only '+', '-' and an indentation from 1 to 9 are allowed: write the text on the lines below";

    public const string Directive = "the platforms take no directive but '%YAML 1.1' and '%TAG': remove the line";

    public const string AnchorName =
        "an anchor or alias needs a name of letters, digits, '-' and '_': write '&name' or '*name'";

    public const string AliasProperties = "an alias can have neither an anchor nor a tag: remove them";

    public const string TwoProperties = "a value can have one anchor and one tag: remove the second";

    public const string Tag = "this tag is not well formed: remove it";

    public const string NoComma = "a ',' is missing before this: write one, or close the bracket";

    public const string NoValue = "a value is missing before this ',': write one, or remove the ','";

    public const string StrayBracket = "no bracket that this one could close is open: remove it";

    public const string DashInBrackets = "a '-' starts no item between brackets: separate the items with ','";

    /// <summary>A mark that ends a line in other languages.</summary>
    public static string Stray(char mark) => $"a value ends with its line, and not with '{mark}': remove it";

    /// <summary>Lines that were meant to be a part of the text of a '|' or '>' and are not.</summary>
    public static string FallenText(int header, int first, int last) =>
        (first == last ? $"this line is" : $"lines {first} to {last} are")
        + $" not indented deeper than the key in line {header}, and so no part of the text that its '|' or '>' announces: indent "
        + (first == last ? "it" : "them");

    /// <summary>A key is in the column of the dashes instead of that of the item's other keys.</summary>
    public static string BelowDash(int column) =>
        $"this line is below the dash, so it belongs to no item of the list: indent it to column {column}, or start it with '- '";

    /// <summary>A key is indented less than the lines after its value, which go on below the key before it.</summary>
    public static string Dedented(int line, int column) =>
        $"this line is indented less than line {line}, which belongs to the same mapping: indent it to column {column}";

    /// <summary>Whether a character looks like a space, or like nothing, and is text to YAML.</summary>
    public static bool IsForeignSpace(char found) =>
        found > '\u007F' && (char.IsWhiteSpace(found) || found is '\u200B' or '\uFEFF');

    /// <summary>A space that was copied from a web page or a text program indents a line.</summary>
    public static string ForeignSpace(char found) =>
        $"the space U+{(int)found:X4} indents this line, and YAML takes it for a letter: replace it with a plain space";

    /// <summary>A value begins with a character that means something else to YAML.</summary>
    public static string CannotStart(char found) => $"'{found}' may not start a value: put the value in quotes";
}
