using System.Text;
using Slipway.Compiler.Objects;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Stages;

/// <summary>What a stage of the compiler holds, as text for people to read.</summary>
internal static class StageText
{
    /// <summary>The trees of a file: a line for each value, with the line and column where it begins.</summary>
    public static string Tree(SourceText file)
    {
        var text = new StringBuilder();
        foreach (var document in YamlFile.Read(file).Documents)
            Append(text, "---", document, depth: 0);
        return text.ToString();
    }

    /// <summary>An object: what it is, where it goes, and what it was made of.</summary>
    public static string Object(string target, RenderedObject rendered)
    {
        var place = rendered.Namespace.Length > 0 ? $"{rendered.Namespace}/{rendered.Name}" : rendered.Name;
        var line =
            $"{target}: {rendered.ApiVersion} {rendered.Kind} {place} <- {rendered.Origin} at {rendered.Place}\n";
        return line + string.Concat(rendered.Parts.Select(part => "  " + Object("inside", part)));
    }

    private static void Append(StringBuilder text, string label, SpecNode node, int depth)
    {
        var place = $"{node.Span.StartLine},{node.Span.StartColumn}";
        text.Append(place.PadRight(8)).Append(' ', depth * 2).Append(label);
        if (node is SpecScalar scalar)
            text.Append(' ')
                .Append(scalar.Kind)
                .Append(" «")
                .Append(scalar.Text.Replace("\n", "⏎", StringComparison.Ordinal))
                .Append('»');
        text.Append('\n');
        foreach (var entry in (node as SpecMapping)?.Entries ?? [])
            Append(text, entry.Key.Text + ":", entry.Value, depth + 1);
        foreach (var item in (node as SpecSequence)?.Items ?? [])
            Append(text, "-", item, depth + 1);
    }
}
