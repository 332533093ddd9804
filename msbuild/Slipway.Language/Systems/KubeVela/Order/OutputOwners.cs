using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Who gives which output.</summary>
/// <typeparam name="T">What gives outputs.</typeparam>
internal sealed class OutputOwners<T>
    where T : class
{
    private readonly Dictionary<string, T> owners = new(StringComparer.Ordinal);

    public OutputOwners(IEnumerable<(T Owner, IEnumerable<SpecMapping> Outputs)> owners)
    {
        foreach (var (owner, outputs) in owners)
        {
            foreach (var name in outputs.Select(output => output.Text("name")?.Text).OfType<string>())
                this.owners.TryAdd(name, owner);
        }
    }

    /// <summary>Who gives the output that an input takes; null where no one does.</summary>
    /// <param name="from">The name of an output, or a path into its value.</param>
    public T? Find(string from) =>
        owners.Count == 0 ? null : owners.GetValueOrDefault(from) ?? owners.GetValueOrDefault(from.Split('.', '[')[0]);
}
