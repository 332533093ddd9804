using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Schemas;

/// <summary>What a file among the project's schemas becomes that is not a JSON Schema itself.</summary>
/// <param name="Schemas">The schemas as JSON, each with a name for its file.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record ConvertedSchemas(IReadOnlyList<ProjectSchema> Schemas, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Reads a file: a definition in CUE where its name ends so, else YAML. Never throws on any text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>Its schemas and faults.</returns>
    public static ConvertedSchemas Read(SourceText source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.File.EndsWith(".cue", StringComparison.OrdinalIgnoreCase)
            ? CueSchemas.Read(source)
            : YamlSchemas.Read(source, cancellation);
    }
}
