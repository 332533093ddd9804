using System.Text;
using Slipway.Language.Places;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Features;

/// <summary>What is known of keys, values and types, in the Markdown that editors show.</summary>
internal static class FieldText
{
    /// <summary>A field.</summary>
    public static string Of(FieldDescription field)
    {
        var text = new StringBuilder();
        text.Append($"**{field.Name}** · {field.Type}{(field.IsRequired ? " · required" : "")}\n\n");
        if (field.Discouragement is { } why)
            text.Append($"*{(field.Schema.Deprecated is null ? "Not to be used" : "Deprecated")}: {why}.*\n\n");
        if (field.Text.Length > 0)
            text.Append($"{field.Text}\n\n");
        if (field.Values.Count > 0)
            text.Append($"Allowed: {string.Join(", ", field.Values.Select(Code))}\n\n");
        if (field.Format is { } format)
            text.Append($"Form: {format.Meaning}, as in {Code(format.Example)}\n\n");
        if (field.Default is { } value)
            text.Append($"Default: {Code(value)}\n\n");
        return text.ToString().TrimEnd();
    }

    /// <summary>A type of component, trait, step or policy, or a kind of document.</summary>
    public static string Of(SchemaSubject subject)
    {
        var text = new StringBuilder();
        text.Append($"**{subject.Name}** · {subject.Kind}\n\n");
        if ((subject.Schema.Resolved.Description ?? subject.Schema.Description) is { Length: > 0 } words)
            text.Append($"{words}\n\n");
        if (subject.Schema.Deprecated is { } heir)
            text.Append($"*Deprecated: {heir}.*\n\n");
        if (subject.Facts.Becomes is { Count: > 0 } kinds)
            text.Append($"Becomes: {string.Join(", ", kinds.Select(Code))}\n\n");
        if (subject.Schema.Required is { Count: > 0 } required)
            text.Append($"Required: {string.Join(", ", required.Select(Code))}\n\n");
        return text.ToString().TrimEnd();
    }

    private static string Code(string text) => text.Length == 0 ? "``\"\"``" : $"`{text.Replace('`', '\'')}`";
}
