using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>What a schema says to people.</summary>
internal static class SchemaWords
{
    /// <summary>The schema's own hint with what separates it from a message; empty where it has none.</summary>
    public static string Hint(SchemaNode use) =>
        (use.Annotations.Hint ?? use.Resolved.Annotations.Hint) is { } hint ? $": {hint}" : "";

    /// <summary>What to write for a missing property, with a fix where only one value is allowed.</summary>
    public static Remedy ToAdd(SchemaProperty property, SpecMapping mapping)
    {
        var only = property.Schema.Resolved.Values is [JsonStringSyntax value]
            ? YamlFix.Add(mapping, (property.Name, YamlFix.Yaml(value.Text)))
            : null;
        return new Remedy(Sentence.Of($"{new KeyToAdd(property.Name, WhatToAdd(property))}"), only);
    }

    /// <summary>What to write for a missing property: a hint, the words allowed, or what the property means.</summary>
    public static string WhatToAdd(SchemaProperty property)
    {
        var schema = property.Schema.Resolved;
        if (SchemaBinder.HintOf(property.Schema, property.Schema.Annotations.IsExplicit) is { Length: > 0 } hint)
            return hint;
        if (schema.Values.Count > 0)
            return $", {ScalarCheck.Words(schema.Values)}";
        if ((property.Schema.Description ?? schema.Description) is not { Length: > 0 } description)
            return ValueFormats.Find(schema.Format) is { } format ? $", for instance {format.Example}" : "";
        var sentence = description.Split(". ")[0].TrimEnd('.');
        return $" ({char.ToLowerInvariant(sentence[0])}{sentence[1..]})";
    }
}
