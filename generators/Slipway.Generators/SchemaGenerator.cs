using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Emit;
using Slipway.Generators.Model;
using Slipway.Generators.Schemas;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators;

/// <summary>Generates builders from the project's schemas: files with the metadata <c>SlipwaySchema</c>.</summary>
[Generator]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // schema files as plain text
        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SchemaFiles.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.SchemaFiles);

        // each with the files it refers to, so that it runs again when one of these changes, and only then
        var all = files.Collect().Select(static (list, _) => new EquatableArray<SchemaFile>(list));
        var inputs = files
            .Where(static file => file.IsSource)
            .Combine(all)
            .Select(static (pair, cancellation) => SchemaInput.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.SchemaInputs);

        // the project's options
        var options = context
            .AnalyzerConfigOptionsProvider.Select(static (provider, _) => GeneratorOptions.Read(provider))
            .WithTrackingName(TrackingNames.Options);

        // what is generated from each
        var builders = inputs
            .Combine(options)
            .Select(static (pair, cancellation) => BuilderReader.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Builders);

        // what gives a component a trait is named after the trait, unless members of components have that name
        var isTrait = builders
            .Collect()
            .Select(static (results, _) => results.Any(one => one.Builders?.Kind == BuilderKind.Trait));
        var members = context
            .CompilationProvider.Combine(isTrait)
            .Select(static (pair, _) => pair.Right ? ComponentMembers.Of(pair.Left) : EquatableArray<string>.Empty)
            .WithTrackingName(TrackingNames.LibraryMembers)
            .Combine(builders.Collect().Select(static (results, _) => ComponentMembers.Of(results)))
            .Select(static (pair, _) => new EquatableArray<string>(pair.Left.Concat(pair.Right)))
            .WithTrackingName(TrackingNames.ComponentMembers);
        var named = builders
            .Combine(members)
            .Select(static (pair, _) => pair.Left.Named(pair.Right))
            .WithTrackingName(TrackingNames.NamedTraits);

        // names that two files claim go to the first of them
        var taken = named
            .Collect()
            .Select(static (results, _) => TakenNames.Of(results))
            .WithTrackingName(TrackingNames.TakenNames);

        var outputs = named
            .Combine(taken)
            .Select(static (pair, _) => pair.Right.Judge(pair.Left))
            .WithTrackingName(TrackingNames.Outputs);

        var pages = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => RulePages.Of(provider));
        context.RegisterSourceOutput(
            outputs.Combine(pages),
            static (output, pair) => Emit(output, pair.Left, pair.Right)
        );
    }

    private static void Emit(SourceProductionContext output, SchemaResult result, string? pages)
    {
        foreach (var problem in result.Faults)
            output.ReportDiagnostic(RulePages.Linked(SchemaProblems.ToDiagnostic(problem), pages));
        if (result.Builders is not { } builders)
            return;
        try
        {
            var name = $"{builders.Namespace.Replace("@", "")}.{builders.Root.Name}.g.cs";
            output.AddSource(name, BuilderEmitter.Emit(builders, output.CancellationToken));
        }
#pragma warning disable CA1031 // One schema that trips the generator must not cost the user all the others.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var failure = SchemaProblems.ToDiagnostic(SchemaProblems.Failure(result.Path, exception));
            output.ReportDiagnostic(RulePages.Linked(failure, pages));
        }
    }
}
