using Slipway.Generators.Diagnostics;
using Slipway.Generators.Model;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Reading;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Generators.Schemas;

/// <summary>Reads one schema file into what is generated from it.</summary>
internal static class BuilderReader
{
    public static SchemaResult Read(SchemaInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        try
        {
            return ReadFile(input, options, cancellation);
        }
#pragma warning disable CA1031 // One schema that trips the generator must not cost the user all the others.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var problem = SchemaProblems.Failure(input.File.Path, exception);
            return new SchemaResult(input.File.Path, null, new EquatableArray<SchemaProblem>([problem]));
        }
    }

    private static SchemaResult ReadFile(SchemaInput input, GeneratorOptions options, CancellationToken cancellation)
    {
        var texts = input
            .Others.Concat([input.File])
            .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var set = new SchemaSet(name => texts.TryGetValue(name, out var text) ? text : null);
        var document = set.Open(input.File.Path)!;
        var problems = document
            .Faults.Concat(SchemaSet.Check(document))
            .Select(fault => new SchemaProblem(DiagnosticDescriptors.UnreadableSchema.Id, fault.Span, fault.Message))
            .ToList();
        if (problems.Count > 0 || BuilderSubject.Read(document) is not { } subject)
            return new SchemaResult(input.File.Path, null, new EquatableArray<SchemaProblem>(problems));
        var sources = input.Others.Where(file => file.IsSource).Select(file => set.Open(file.Path)!);
        var shared = new SharedBuilders(
            [.. sources],
            (file, part, others) => BuildersReader.Read(part, file.Name, others, options.Namespace, cancellation)
        );
        return new SchemaResult(
            input.File.Path,
            BuildersReader.Read(subject, input.File.Path, shared, options.Namespace, cancellation),
            EquatableArray<SchemaProblem>.Empty
        );
    }
}
