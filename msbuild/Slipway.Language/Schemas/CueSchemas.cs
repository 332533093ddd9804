using Slipway.Language.Diagnostics;
using Slipway.Language.Schemas.Cue;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Words;

namespace Slipway.Language.Schemas;

/// <summary>The schema in a file of CUE: the definition of a type of KubeVela's, as its repository has it.</summary>
internal static class CueSchemas
{
    /// <summary>Reads a file. Never throws on any text.</summary>
    /// <param name="source">The file.</param>
    /// <returns>Its schema; what could not be read of it is advice, since specs may write anything there.</returns>
    public static ConvertedSchemas Read(SourceText source)
    {
        if (CueDefinition.Read(source.File, source.Text) is not { } definition)
            return new ConvertedSchemas([], [SchemaDiagnostics.NotASchema.At(SourceSpan.StartOf(source.File))]);
        var schema = new ProjectSchema(definition.Schema.FileName, definition.Schema.ToJson());
        return new ConvertedSchemas(
            [schema],
            [.. definition.Unread.Select(one => SchemaDiagnostics.PartUnread.At(one.Key, Sentence.Plain(one.Value)))]
        );
    }
}
