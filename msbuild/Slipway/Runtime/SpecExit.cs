namespace Slipway.Runtime;

/// <summary>How a run ends, as the exit code of the process.</summary>
internal static class SpecExit
{
    public const int Success = 0;
    public const int SpecErrors = 1;
    public const int UserCodeThrew = 2;
    public const int NoEntry = 3;
    public const int ContractMismatch = 4;
}
