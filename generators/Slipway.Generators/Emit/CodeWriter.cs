using System.Text;

namespace Slipway.Generators.Emit;

/// <summary>C# text under construction, indented by its braces.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes a line.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
    }

    /// <summary>Writes a line and opens a block.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        depth++;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string end = "")
    {
        depth--;
        Line("}" + end);
    }

    /// <summary>Writes a documentation comment of one element.</summary>
    public void Document(string element, string content) =>
        Line($"/// <{element}>{XmlText.Of(content)}</{element.Split(' ')[0]}>");

    /// <inheritdoc />
    public override string ToString() => text.ToString();
}
