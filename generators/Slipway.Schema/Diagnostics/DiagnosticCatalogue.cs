namespace Slipway.Schema.Diagnostics;

/// <summary>Kinds of findings by their ids. Each project lists its own; a front end joins them.</summary>
public sealed class DiagnosticCatalogue
{
    private readonly Dictionary<string, DiagnosticDescriptor> byId = new(StringComparer.Ordinal);

    /// <summary>Joins lists. Two rules may share a kind; two kinds never share an id.</summary>
    /// <param name="lists">The lists.</param>
    /// <exception cref="ArgumentException">Two kinds have one id.</exception>
    public DiagnosticCatalogue(params IReadOnlyList<DiagnosticDescriptor>[] lists)
    {
        foreach (var descriptor in lists.SelectMany(list => list))
        {
            if (!byId.TryGetValue(descriptor.Id, out var former))
                byId.Add(descriptor.Id, descriptor);
            else if (former != descriptor)
                throw new ArgumentException($"two kinds of findings have the id {descriptor.Id}", nameof(lists));
        }
        All = [.. byId.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
    }

    /// <summary>Every kind, in the order of their ids.</summary>
    public IReadOnlyList<DiagnosticDescriptor> All { get; }

    /// <summary>Finds a kind.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The kind; null where there is none.</returns>
    public DiagnosticDescriptor? Find(string id) => byId.TryGetValue(id, out var descriptor) ? descriptor : null;
}
