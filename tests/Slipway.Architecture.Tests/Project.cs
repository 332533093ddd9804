using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Architecture.Tests;

/// <summary>A project: its sources, compiled, and the projects it refers to.</summary>
/// <param name="Name">The name: <c>Slipway.Language</c>.</param>
/// <param name="Folder">The folder of its sources.</param>
/// <param name="References">The projects it refers to.</param>
/// <param name="Compilation">Its sources.</param>
public sealed record Project(
    string Name,
    string Folder,
    IReadOnlyList<Project> References,
    CSharpCompilation Compilation
)
{
    /// <summary>Its sources, without what the SDK adds.</summary>
    public IEnumerable<SyntaxTree> Sources => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>The folder that a source is in, within the project; empty for the project's own folder.</summary>
    /// <param name="tree">The source.</param>
    /// <returns>The path, with slashes.</returns>
    public string FolderOf(SyntaxTree tree) =>
        Path.GetDirectoryName(Path.GetRelativePath(Folder, tree.FilePath))!.Replace('\\', '/');

    /// <summary>The names that its sources give to types and members; attributes also without their ending.</summary>
    public IReadOnlySet<string> DeclaredNames =>
        Sources
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .SelectMany(Names)
            .SelectMany(name => new[] { name, WithoutSuffix(name) })
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The types it declares, those inside others left out.</summary>
    public IEnumerable<INamedTypeSymbol> Types =>
        Sources
            .SelectMany(tree =>
            {
                var model = Compilation.GetSemanticModel(tree);
                return tree.GetRoot()
                    .DescendantNodes(node => node is not TypeDeclarationSyntax)
                    .OfType<BaseTypeDeclarationSyntax>()
                    .Select(type => (INamedTypeSymbol)model.GetDeclaredSymbol(type)!);
            })
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static IEnumerable<string> Names(SyntaxNode node) =>
        node switch
        {
            RecordDeclarationSyntax { ParameterList: { } list } record => list
                .Parameters.Select(parameter => parameter.Identifier.ValueText)
                .Prepend(record.Identifier.ValueText),
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            DelegateDeclarationSyntax type => [type.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            EventDeclarationSyntax member => [member.Identifier.ValueText],
            BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(field =>
                field.Identifier.ValueText
            ),
            EnumMemberDeclarationSyntax member => [member.Identifier.ValueText],
            _ => [],
        };

    private static string WithoutSuffix(string name) =>
        name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name[..^nameof(Attribute).Length] : name;

    /// <inheritdoc />
    public override string ToString() => Name;

    /// <inheritdoc />
    public bool Equals(Project? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
