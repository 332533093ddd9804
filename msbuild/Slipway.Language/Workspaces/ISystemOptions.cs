namespace Slipway.Language.Workspaces;

/// <summary>What a project can say about one system.</summary>
/// <typeparam name="TSelf">The options.</typeparam>
public interface ISystemOptions<TSelf>
    where TSelf : class, ISystemOptions<TSelf>
{
    /// <summary>What holds where the project says nothing.</summary>
    static abstract TSelf Default { get; }
}
