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
    private static readonly string[] DocumentKeys = ["apiVersion", "kind", "metadata", "status"];

    /// <summary>Names that members of the base classes, or of every object, have already.</summary>
    private static readonly string[] Reserved =
    [
        "Name",
        "Namespace",
        "Application",
        "ApiVersion",
        "Kind",
        "File",
        "Line",
        "Entries",
        "Create",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
        "TSelf",
        "T",
    ];

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
            (file, part, others) => Build(part, file.Name, others, options, cancellation)
        );
        return new SchemaResult(
            input.File.Path,
            Build(subject, input.File.Path, shared, options, cancellation),
            EquatableArray<SchemaProblem>.Empty
        );
    }

    private static Builders Build(
        BuilderSubject subject,
        string file,
        SharedBuilders shared,
        GeneratorOptions options,
        CancellationToken cancellation
    )
    {
        var objects = new ObjectReader(file, new TypeNames([.. Reserved, subject.Name]), shared, cancellation);
        string[] omitted = subject.Kind switch
        {
            BuilderKind.Document => DocumentKeys,
            BuilderKind.KeyedDocument => ["name"],
            _ => [],
        };
        objects.ReadRoot(SchemaView.Of(subject.Schema), subject.Name, omitted);
        return new Builders(
            options.Namespace,
            subject.Kind,
            subject.Definition,
            subject.DocumentKind,
            new EquatableArray<ObjectType>(objects.Types),
            new EquatableArray<EnumType>(objects.Enums.Enums)
        )
        {
            ObjectName = subject.ObjectName,
        };
    }
}
