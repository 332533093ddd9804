using Microsoft.CodeAnalysis;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Listing;

/// <summary>Writes the body of each partial method that is to list what an assembly has of one kind.</summary>
/// <remarks>
/// A new rule or renderer needs no entry anywhere, and yet none is looked for while the program runs: reflection would
/// find nothing in a trimmed program.
/// </remarks>
[Generator]
public sealed class ListGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
            output.AddSource("ListAttributes.g.cs", ListAttributes.Source)
        );

        // the methods to write
        var implementations = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                ListAttributes.Implementations,
                static (_, _) => true,
                static (found, _) => ListMethod.Of((IMethodSymbol)found.TargetSymbol, ListedKind.Implementations)
            )
            .WithTrackingName("ImplementationMethods");
        var members = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                ListAttributes.Members,
                static (_, _) => true,
                static (found, _) => ListMethod.Of((IMethodSymbol)found.TargetSymbol, ListedKind.Members)
            )
            .WithTrackingName("MemberMethods");

        // what there is to list: each class with a base, each static member
        var classes = context
            .SyntaxProvider.CreateSyntaxProvider(ListedClass.IsCandidate, ListedClass.Read)
            .WithTrackingName("Classes")
            .Collect()
            .Select(static (list, _) => Candidates.Of(list))
            .WithTrackingName("AllClasses");
        var values = context
            .SyntaxProvider.CreateSyntaxProvider(ListedMember.IsCandidate, ListedMember.Read)
            .WithTrackingName("Values")
            .Collect()
            .Select(static (list, _) => Candidates.Of(list))
            .WithTrackingName("AllValues");

        var lists = implementations
            .Combine(classes)
            .Select(static (pair, _) => ListSource.Of(pair.Left, pair.Right))
            .WithTrackingName("ImplementationLists");
        var tables = members
            .Combine(values)
            .Select(static (pair, _) => ListSource.Of(pair.Left, pair.Right))
            .WithTrackingName("MemberLists");

        context.RegisterSourceOutput(lists, static (output, list) => Emit(output, list));
        context.RegisterSourceOutput(tables, static (output, list) => Emit(output, list));
    }

    private static void Emit(SourceProductionContext output, ListSource list)
    {
        foreach (var problem in list.Problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
        if (list.Text is { } text)
            output.AddSource(list.FileName, text);
    }
}
