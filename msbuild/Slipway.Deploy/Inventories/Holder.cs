namespace Slipway.Deploy.Inventories;

/// <summary>The deploy that is at work on an inventory.</summary>
/// <param name="Name">Who runs it: <c>user@machine</c>.</param>
/// <param name="Id">Tells runs of the same user apart.</param>
/// <param name="Since">When it began, by its own clock.</param>
/// <param name="Renewed">Its last sign of life; only that it changes means something to others, whose clocks may differ.</param>
internal sealed record Holder(string Name, string Id, string Since, string Renewed);
