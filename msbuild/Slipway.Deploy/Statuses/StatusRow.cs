namespace Slipway.Deploy.Statuses;

/// <summary>How one object of a deployment is.</summary>
/// <param name="Application">The Application it comes from; empty where it does not say.</param>
/// <param name="Component">The component of it.</param>
/// <param name="Object">The object: <c>TFJob/demo-training</c>.</param>
/// <param name="Namespace">Its namespace; empty for kinds that have none.</param>
/// <param name="IsReady">Whether it is ready.</param>
/// <param name="Text">Its state in the words of its own status.</param>
public sealed record StatusRow(
    string Application,
    string Component,
    string Object,
    string Namespace,
    bool IsReady,
    string Text
);
