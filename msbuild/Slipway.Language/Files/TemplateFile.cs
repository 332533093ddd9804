using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Files;

/// <summary>A file that some program fills in before it is YAML: its name says so.</summary>
internal static class TemplateFile
{
    private static readonly string[] Endings = [".tpl", ".tmpl", ".template", ".j2", ".jinja", ".jinja2"];

    /// <summary>Whether a file is a template.</summary>
    public static bool Is(string file) =>
        Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says that a template was passed over, at the first placeholder in it.</summary>
    public static Diagnostic Report(SourceText source)
    {
        var (start, length) = Placeholder.Find(source.Text, ["{{", "<<"]);
        if (length == 0)
            return FileDiagnostics.Template.At(Schema.SourceSpan.StartOf(source.File), "");
        var before = source.Text.AsSpan(0, start);
        var line = before.Count('\n') + 1;
        var column = start - before.LastIndexOf('\n');
        var span = new Schema.SourceSpan(source.File, line, column, line, column + length);
        return FileDiagnostics.Template.At(span, $" with the placeholder '{source.Text.AsSpan(start, length)}'");
    }
}
